import type { OfferEvent } from '../event.ts';
import type { Book, Placement } from './book.ts';

/** What a decision about the book came to. Nothing has happened yet: it takes effect when it is committed. */
export interface BookDecision {
  /** With the version that was read: whoever commits it counts on. */
  readonly book: Book;
  readonly events: readonly OfferEvent[];
  /** The placement that it is about. */
  readonly placement?: Placement;
}

/** Nothing to change, and nothing to write. */
export const unchangedBook = (book: Book, placement?: Placement): BookDecision => ({
  book,
  events: [],
  ...(placement && { placement }),
});

/** Whether there is anything to write. */
export const isUnchanged = (before: Book, { book, events }: BookDecision): boolean =>
  book === before && events.length === 0;
