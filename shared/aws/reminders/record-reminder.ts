import type { ReminderBook, Sent } from '../../reminder/reminder-book.ts';
import { recordSent } from '../../reminder/take-up.ts';
import { lookAt } from './look-at.ts';
import { amendReminders } from './reminder-book.ts';

/** Records that a reminder was sent, and plans the next; answers the book as it stands. */
export async function recordReminder(customerId: string, sent: Sent, nowMs: number): Promise<ReminderBook> {
  const { decided } = await amendReminders(customerId, async (session, book) =>
    recordSent(book, sent, await lookAt(session, sent, book.sent, nowMs), nowMs),
  );
  return decided.book;
}
