import type { Planning } from './plan.ts';
import type { ReminderBook } from './reminder-book.ts';

/**
 * Forgets what a customer was sent before they had everything erased, once for each erasure. The book itself stays, for its
 * version names its events. It goes by the erasure that it was emptied for, as the book of offers does, and by no clock.
 */
export function forgotten(book: ReminderBook, erasedAtMs: number | undefined): Planning {
  if (erasedAtMs === undefined || (book.erasedAtMs ?? 0) >= erasedAtMs) return { book, events: [] };
  return { book: { ...book, sent: [], erasedAtMs }, events: [] };
}
