import * as z from 'zod';
import { segmentOf } from '../shared/aws/directory/segments.ts';
import { readShelf } from '../shared/aws/offers/catalogue.ts';
import { loadArms } from '../shared/aws/offers/learnt-arms.ts';
import { amendBook, emptyBook } from '../shared/aws/offers/offer-book.ts';
import { leftOfEach } from '../shared/aws/offers/quota.ts';
import { loadSealKey } from '../shared/aws/secret-key.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { inForce } from '../shared/offer/catalogue.ts';
import { considerEvent } from '../shared/offer/consider-event.ts';
import { pseudonymOf, saltOf } from '../shared/seal/pseudonym.ts';
import { clock } from './edge/clock.ts';
import { consumer } from './edge/consumer.ts';
import { noteUnread } from './offers/note-unread.ts';

const Erased = z.object({ atMs: z.int() });

/**
 * Hears what a customer does, and perhaps chooses an offer for them. Decided from what is so now and written into the
 * customer's book, which remembers the event: in any order, and however often it comes, it leads to one choice. Where everything was erased, it
 * empties the book.
 */
export const handler = consumer('choose-offers', async ({ id, type, subject, data, traceparent }) => {
  const nowMs = clock.nowMs();
  if (type === 'DataErased') return emptyBook(subject, Erased.parse(data).atMs, nowMs);
  const [{ session }, segment, shelf, sealKey] = await Promise.all([
    loadSession(subject),
    segmentOf(subject),
    // An event calls once: what was published before it is in force for it.
    readShelf(nowMs, { freshMs: 0 }),
    loadSealKey(),
  ]);
  noteUnread(shelf);
  const { offers: catalogue, unread } = shelf;
  const toBeHad = inForce(catalogue, nowMs);
  const [arms, left] = await Promise.all([
    loadArms(
      toBeHad.map(({ offerId }) => offerId),
      segment,
    ),
    leftOfEach(toBeHad),
  ]);
  const known = { session, catalogue, unread, segment, arms, left, event: { id, type, data }, seed: id };
  const bank = { pseudonym: pseudonymOf(sealKey, subject), salt: saltOf(sealKey) };
  await amendBook({ customerId: subject, nowMs, ...(traceparent && { traceparent }) }, (book) =>
    considerEvent({ ...known, ...bank, book }, nowMs),
  );
});
