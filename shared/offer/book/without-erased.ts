import type { Session } from '../../session/session.ts';
import { type Book, unopenedBook } from './book.ts';

/**
 * The book as it is to a customer who may have had everything erased: one from before is empty, but for its version, so
 * that no event of it has an id twice. Nothing is told of what was in it, since that would name it once more.
 *
 * It goes by the erasure that the session knows of and by the one that the book was emptied for, so it does not matter
 * which event says so, how late, or what the customer did since they came back.
 */
export function withoutErased(book: Book, { erasure }: Pick<Session, 'erasure'>, nowMs: number): Book {
  const erasedAtMs = erasure?.sinceMs;
  if (erasedAtMs === undefined || (book.erasedAtMs ?? 0) >= erasedAtMs) return book;
  return { ...unopenedBook(book.customerId, nowMs, erasedAtMs), version: book.version };
}
