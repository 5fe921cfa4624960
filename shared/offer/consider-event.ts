import * as z from 'zod';
import { isFromBeforeErasure } from '../session/is-from-before-erasure.ts';
import type { Session } from '../session/session.ts';
import type { Book } from './book/book.ts';
import { type BookDecision, unchangedBook } from './book/book-decision.ts';
import { hasHeard, withHeard } from './book/heard.ts';
import { noteActivity, notedEvents } from './book/note-activity.ts';
import { placeOffer } from './book/place-offer.ts';
import { removeOffers, stopOffers } from './book/remove-offers.ts';
import { hasLapsed } from './book/standing.ts';
import { withRoom } from './book/with-room.ts';
import { inForce } from './catalogue.ts';
import { chooseOffers, type Occasion, type Withheld } from './choice/choose-offers.ts';
import { whyNoOffers } from './choice/why-not-now.ts';
import { TriggerEvent } from './trigger.ts';

/** Every event of the session that can change a customer's book, by its type: what to subscribe to. */
export const eventsThatOffersHear: readonly string[] = [
  ...new Set<string>([...TriggerEvent.options, ...notedEvents, 'ConsentChanged', 'DataErased']),
].sort();

/** What an event did to a book, and why offers were not made. */
export interface Consideration extends BookDecision {
  /** Of who has agreed to offers, the events tell these too; of who has not, the log alone, without a customer. */
  readonly withheld: readonly Withheld[];
}

const Happened = z.object({ atMs: z.int().min(0) });

/**
 * What an event of the session does to the customer's book: it is noted, offers that are over leave, and perhaps one is
 * chosen. An event that was heard before does nothing, and one that matters to nobody is not worth a write.
 *
 * Of a customer who has not agreed nothing is noted and nothing chosen, and what there was of them is removed: so an
 * objection works by whichever event comes next, even if its own is late. What happened before the customer had
 * everything erased, or before they agreed, is never noted, however late it is heard.
 */
export function considerEvent(occasion: Occasion, nowMs: number): Consideration {
  const { book, event, session, catalogue } = occasion;
  const { atMs } = Happened.parse(event.data);
  const nothing: Consideration = { ...unchangedBook(book), withheld: [] };
  if (isFromBeforeErasure(session, atMs)) return nothing;
  if (hasHeard(book, event.sequence)) return nothing;
  if (whyNoOffers(session)) {
    return { ...stopOffers(book, nowMs), withheld: chooseOffers(occasion, nowMs).withheld };
  }
  if (isFromBeforeConsent(session, atMs)) return nothing;
  const tidied = withoutEnded(book, occasion, nowMs);
  const noted = noteActivity(tidied.book, event);
  const choice = chooseOffers({ ...occasion, book: noted, catalogue: inForce(catalogue, nowMs) }, nowMs);
  const nameOf = [occasion.pseudonym, event.id];
  const placed = placeOffer(noted, { choice, nameOf, segment: occasion.segment }, nowMs);
  const events = [...tidied.events, ...placed.events];
  if (placed.book === book && events.length === 0) return nothing;
  return {
    book: withHeard(placed.book, event.sequence),
    events,
    ...(placed.placement && { placement: placed.placement }),
    withheld: choice.withheld,
  };
}

/** An objection wiped what was known, and a new consent does not reach back. */
const isFromBeforeConsent = ({ consents }: Pick<Session, 'consents'>, atMs: number): boolean =>
  atMs < (consents?.['personalised-offers']?.atMs ?? 0);

/**
 * What is over, was taken out of the catalogue or was never answered leaves the book before another comes. An offer that
 * cannot be read was not taken out.
 */
function withoutEnded(
  book: Book,
  { catalogue, unread = [] }: Pick<Occasion, 'catalogue' | 'unread'>,
  nowMs: number,
): BookDecision {
  const standing = new Set([...inForce(catalogue, nowMs).map(({ offerId }) => offerId), ...unread]);
  const known = new Set([...catalogue.map(({ offerId }) => offerId), ...unread]);
  const withdrawn = removeOffers(book, 'withdrawn', nowMs, ({ offerId }) => !known.has(offerId));
  const over = removeOffers(withdrawn.book, 'validity-over', nowMs, ({ offerId }) => !standing.has(offerId));
  const lapsed = removeOffers(over.book, 'lapsed', nowMs, (placement) => hasLapsed(placement, nowMs));
  const roomy = withRoom(lapsed.book, (offerId) => standing.has(offerId));
  return { book: roomy, events: [...withdrawn.events, ...over.events, ...lapsed.events] };
}
