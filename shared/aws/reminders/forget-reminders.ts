import { forgotten } from '../../reminder/forgotten.ts';
import { amendReminders } from './reminder-book.ts';

/** Empties the book of a customer who had everything erased: of what was sent before. */
export async function forgetReminders(customerId: string): Promise<void> {
  await amendReminders(customerId, (session, book) => forgotten(book, session.erasure?.sinceMs));
}
