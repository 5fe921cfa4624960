import { offerLimits } from '../limits.ts';
import type { Book } from './book.ts';

/**
 * The book with a line free for one more offer. Only offers that nobody makes any more are forgotten, the oldest first:
 * there are more lines than offers in force, so a "no" to one of these is never lost.
 */
export function withRoom(book: Book, isInForce: (offerId: string) => boolean): Book {
  const lines = Object.entries(book.families);
  const surplus = lines.length - (offerLimits.familiesMax - 1);
  if (surplus <= 0) return book;
  const forgotten = lines
    .filter(([offerId]) => !isInForce(offerId))
    .sort(([, one], [, other]) => one.lastAtMs - other.lastAtMs)
    .slice(0, surplus);
  return { ...book, families: Object.fromEntries(lines.filter((line) => !forgotten.includes(line))) };
}
