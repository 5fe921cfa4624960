import { offerLimits } from '../limits.ts';
import type { Book } from './book.ts';

/**
 * Whether the book heard an event of the session before: deliveries repeat themselves, and a replay repeats a week.
 *
 * It knows the latest few by their sequence, and takes whatever is older for heard: so an event counts once, whatever
 * comes again, and one that is overtaken by `heardMax` others does not count at all (the window of RFC 4303, section
 * 3.4.3).
 */
export const hasHeard = ({ heard, heardUpTo = '' }: Book, sequence: string): boolean =>
  sequence <= heardUpTo || heard.includes(sequence);

/** The book that has heard one more. */
export function withHeard(book: Book, sequence: string): Book {
  const heard = [...book.heard, sequence].sort();
  const leaving = heard.slice(0, -offerLimits.heardMax).at(-1);
  return {
    ...book,
    heard: heard.slice(-offerLimits.heardMax),
    ...(leaving !== undefined && { heardUpTo: leaving }),
  };
}
