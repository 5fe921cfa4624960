import { setTimeout as wait } from 'node:timers/promises';
import type { Book } from '../../offer/book/book.ts';
import { type BookDecision, isUnchanged } from '../../offer/book/book-decision.ts';
import { withoutErased } from '../../offer/book/without-erased.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { type RequestMark, recall, remember } from '../../session/key-memory.ts';
import type { Session } from '../../session/session.ts';
import { loadSession } from '../sessions/load-session.ts';
import { commitBook, loadKeptBook } from './book-item.ts';

const ATTEMPTS_MAX = 8;
const PAUSE_MAX_MS = 40;

/**
 * What one customer was offered, beside their session: choosing in the background never moves the session's version. Who
 * has the session reads it as `withoutErased`.
 */
export const loadBook = async (customerId: string, nowMs: number): Promise<Book> =>
  (await loadKeptBook(customerId, nowMs)).book;

export interface BookAmendment {
  readonly customerId: string;
  readonly nowMs: number;
  /** The request that brings it about, if one does: its repeat changes nothing. */
  readonly mark?: RequestMark;
  readonly traceparent?: string;
}

export interface AmendedBook<Decided extends BookDecision> {
  readonly decided: Decided | undefined;
  readonly replayed: boolean;
}

/**
 * Decides on the book and by the session as they are now, and writes what comes of it together with what happened. Again
 * from the beginning if somebody else wrote the book first, or if the customer had everything erased or said otherwise
 * about offers meanwhile: so `decide` must come to nothing once it has been made.
 *
 * A book from before an erasure is empty to whoever decides, and is written so.
 */
export async function amendBook<Decided extends BookDecision>(
  { customerId, nowMs, mark, traceparent }: BookAmendment,
  decide: (book: Book, session: Session) => Decided | Promise<Decided>,
): Promise<AmendedBook<Decided>> {
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const [{ session }, found] = await Promise.all([
      loadSession(customerId),
      loadKeptBook(customerId, nowMs),
    ]);
    const book = withoutErased(found.book, session, nowMs);
    const isToBeEmptied = book !== found.book && book.version > 0;
    const keys = isToBeEmptied ? [] : found.keys;
    if (mark && isRepeat(keys, mark)) return { decided: undefined, replayed: true };
    const decided = await decide(book, session);
    if (!isToBeEmptied && isUnchanged(book, decided)) return { decided, replayed: false };
    const remembered = mark ? remember(keys, { ...mark, version: book.version + 1 }) : keys;
    const write = { book: decided.book, keys: remembered, events: decided.events, traceparent };
    if (await commitBook(session, write)) return { decided, replayed: false };
    await wait(Math.random() * PAUSE_MAX_MS);
  }
  throw new Error(`A book of offers changed ${ATTEMPTS_MAX} times while it was to be amended.`);
}

function isRepeat(keys: readonly string[], { key, fingerprint }: RequestMark): boolean {
  const known = recall(keys, key);
  if (known && known.fingerprint !== fingerprint) {
    throw new Refusal('key-reused', 'This Idempotency-Key was used for another request. Use a new one.');
  }
  return known !== undefined;
}
