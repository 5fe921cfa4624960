import type { Planning } from './plan.ts';
import type { ReminderBook } from './reminder-book.ts';

/**
 * Forgets what a customer was sent before they had everything erased. The book itself stays, for its version names its
 * events.
 */
export function forgotten(book: ReminderBook, erasedAtMs: number | undefined): Planning {
  if (erasedAtMs === undefined) return { book, events: [] };
  const sent = book.sent.filter(({ atMs }) => atMs > erasedAtMs);
  return { book: sent.length === book.sent.length ? book : { ...book, sent }, events: [] };
}
