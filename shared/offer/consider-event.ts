import { type BookDecision, unchangedBook } from './book/book-decision.ts';
import { hasHeard, withHeard } from './book/heard.ts';
import { noteActivity, notedEvents } from './book/note-activity.ts';
import { placeOffer } from './book/place-offer.ts';
import { removeOffers, stopOffers } from './book/remove-offers.ts';
import { withRoom } from './book/with-room.ts';
import { inForce } from './catalogue.ts';
import { chooseOffers, type Occasion, type Withheld } from './choice/choose-offers.ts';
import { whyNoOffers } from './choice/why-not-now.ts';
import { TriggerEvent } from './trigger.ts';

/** Every event of the session that can change a customer's book, by its type: what to subscribe to. */
export const eventsThatOffersHear: readonly string[] = [
  ...new Set<string>([...TriggerEvent.options, ...notedEvents, 'ConsentChanged', 'DataErased']),
].sort();

/** What an event did to a book, and why offers were not made: for the log, also of who never agreed to any. */
export interface Consideration extends BookDecision {
  readonly withheld: readonly Withheld[];
}

/**
 * What an event of the session does to the customer's book: it is noted, offers that are over leave, and perhaps one is
 * chosen. An event that was heard before does nothing, and one that matters to nobody is not worth a write.
 *
 * Of a customer who has not agreed nothing is noted and nothing chosen, and what there was of them is removed: so an
 * objection works by whichever event comes next, even if its own is late.
 */
export function considerEvent(occasion: Occasion, nowMs: number): Consideration {
  const { book, event, session, catalogue } = occasion;
  if (hasHeard(book, event.id)) return { ...unchangedBook(book), withheld: [] };
  if (whyNoOffers(session)) {
    return { ...stopOffers(book, nowMs), withheld: chooseOffers(occasion, nowMs).withheld };
  }
  const tidied = withoutEnded(book, occasion, nowMs);
  const noted = noteActivity(tidied.book, event);
  const choice = chooseOffers({ ...occasion, book: noted, catalogue: inForce(catalogue, nowMs) }, nowMs);
  const nameOf = [occasion.pseudonym, event.id];
  const placed = placeOffer(noted, { choice, nameOf, segment: occasion.segment }, nowMs);
  const events = [...tidied.events, ...placed.events];
  if (placed.book === book && events.length === 0) return { ...unchangedBook(book), withheld: [] };
  return {
    book: withHeard(placed.book, event.id),
    events,
    ...(placed.placement && { placement: placed.placement }),
    withheld: choice.withheld,
  };
}

/**
 * Offers that are over, or that were taken out of the catalogue, leave the book before another comes. One that cannot be
 * read was not taken out.
 */
function withoutEnded(
  book: BookDecision['book'],
  { catalogue, unread = [] }: Pick<Occasion, 'catalogue' | 'unread'>,
  nowMs: number,
): BookDecision {
  const standing = new Set([...inForce(catalogue, nowMs).map(({ offerId }) => offerId), ...unread]);
  const known = new Set([...catalogue.map(({ offerId }) => offerId), ...unread]);
  const withdrawn = removeOffers(book, 'withdrawn', nowMs, ({ offerId }) => !known.has(offerId));
  const over = removeOffers(withdrawn.book, 'validity-over', nowMs, ({ offerId }) => !standing.has(offerId));
  const roomy = withRoom(over.book, (offerId) => standing.has(offerId));
  return { book: roomy, events: [...withdrawn.events, ...over.events] };
}
