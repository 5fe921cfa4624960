import type { RemovedBecause } from '../event.ts';
import type { Book, Placement } from './book.ts';
import { type BookDecision, unchangedBook } from './book-decision.ts';
import { isStanding } from './standing.ts';

/** Takes offers that wait for an answer off every channel at once. What was accepted stays: it is a promise. */
export function removeOffers(
  book: Book,
  because: RemovedBecause,
  nowMs: number,
  which: (placement: Placement) => boolean = () => true,
): BookDecision {
  const leaving = book.placements.filter((placement) => isStanding(placement) && which(placement));
  if (leaving.length === 0) return unchangedBook(book);
  return {
    book: { ...book, placements: book.placements.filter((placement) => !leaving.includes(placement)) },
    events: leaving.map(({ offerId, offerVersion, placementId }) => ({
      type: 'OfferRemoved',
      atMs: nowMs,
      offerId,
      offerVersion,
      placementId,
      because,
    })),
  };
}

/**
 * The customer objected, or took the consent back: what was on its way is removed, and what the book had noticed of them
 * is forgotten. That they said no to something is not: it protects them.
 */
export function stopOffers(book: Book, nowMs: number): BookDecision {
  const removed = removeOffers(book, 'objection', nowMs);
  const { completed, used, declinedAtMs } = removed.book.activity;
  const knowsNothing =
    Object.keys(completed).length === 0 && Object.keys(used).length === 0 && declinedAtMs === undefined;
  if (knowsNothing) return removed;
  return {
    ...removed,
    book: { ...removed.book, begunAtMs: nowMs, activity: { completed: {}, used: {} } },
  };
}
