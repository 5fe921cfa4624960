import { readShelf } from '../shared/aws/offers/catalogue.ts';
import { amendBook } from '../shared/aws/offers/offer-book.ts';
import { inForce } from '../shared/offer/catalogue.ts';
import { whyNoOffers } from '../shared/offer/choice/why-not-now.ts';
import { considerEvent } from '../shared/offer/consider-event.ts';
import { clock } from './edge/clock.ts';
import { consumer } from './edge/consumer.ts';
import { noteSuppressed } from './edge/note-suppressed.ts';
import { knownOf, nothingKnown } from './offers/known-of-customer.ts';
import { noteUnread } from './offers/note-unread.ts';

/**
 * Hears what a customer does, and perhaps chooses an offer for them. Decided from what is so now and written into the
 * customer's book, which remembers the event: in any order, and however often it comes, it leads to one choice.
 *
 * Of who has not agreed to offers only the session is read, and the book, to empty it; why they get none is noted in the
 * log, without them.
 */
export const handler = consumer(
  'choose-offers',
  async ({ id, sequence, type, subject, data, traceparent }) => {
    const nowMs = clock.nowMs();
    const event = { id, sequence, type, data };
    const amendment = { customerId: subject, nowMs, ...(traceparent && { traceparent }) };

    const { decided } = await amendBook(amendment, async (book, session) => {
      const hasAgreed = !whyNoOffers(session);
      // An event calls once: what was published before it is in force for it.
      const shelf = await readShelf(nowMs, hasAgreed ? { freshMs: 0 } : {});
      const { offers: catalogue, unread } = shelf;
      const toBeHad = inForce(catalogue, nowMs);
      const known = hasAgreed ? await knownOf(subject, { catalogue: toBeHad, event }) : nothingKnown;
      const occasion = { ...known, event, session, book, catalogue, unread, seed: id };
      return { ...considerEvent(occasion, nowMs), hasAgreed, shelf };
    });
    if (!decided) return;
    noteUnread(decided.shelf);
    if (!decided.hasAgreed) noteSuppressed('choose-offers', decided.withheld);
  },
);
