import { type Book, unopenedBook } from './book.ts';
import { type BookDecision, unchangedBook } from './book-decision.ts';
import { removeOffers } from './remove-offers.ts';

/** The customer had everything erased: the book is as if it had never been opened, but for its version. */
export function forgetOffers(book: Book, nowMs: number): BookDecision {
  const { events } = removeOffers(book, 'erasure', nowMs);
  const knowsNothing =
    book.placements.length + Object.keys(book.families).length + book.recent.length + book.heard.length === 0;
  if (knowsNothing) return unchangedBook(book);
  return { book: { ...unopenedBook(book.customerId, nowMs), version: book.version }, events };
}
