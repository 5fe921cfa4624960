import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Book, unopenedBook } from '../../offer/book/book.ts';
import type { BookDecision } from '../../offer/book/book-decision.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { type RequestMark, recall, remember } from '../../session/key-memory.ts';
import { type Amending, amendItem, type KeptState, loadItem } from '../amend-item.ts';

/** The book as it is kept, with the memory of the requests that changed it. */
const StoredBook = Book.omit({ customerId: true, version: true }).extend({ keys: z.array(z.string()) });
type StoredBook = z.infer<typeof StoredBook>;

/** What one customer was offered, beside their session: choosing in the background never moves the session's version. */
export async function loadBook(customerId: string, nowMs: number): Promise<Book> {
  const { state, version } = await loadItem(bookOf(customerId, nowMs));
  return bookIn(state, customerId, version);
}

export interface BookAmendment {
  readonly customerId: string;
  readonly nowMs: number;
  /** The request that brings it about, if one does: its repeat changes nothing. */
  readonly mark?: RequestMark;
  readonly traceparent?: string;
}

/** Decides on the book as it is now, and writes what comes of it together with what happened. */
export async function amendBook<Decided extends BookDecision>(
  { customerId, nowMs, mark, traceparent }: BookAmendment,
  decide: (book: Book) => Decided | Promise<Decided>,
): Promise<{ readonly decided: Decided | undefined; readonly replayed: boolean }> {
  return amendItem<StoredBook, Amending<StoredBook> & { decided: Decided | undefined; replayed: boolean }>(
    bookOf(customerId, nowMs),
    async (stored, version) => {
      if (mark && isRepeat(stored, mark)) return { state: stored, decided: undefined, replayed: true };
      const book = bookIn(stored, customerId, version);
      const decided = await decide(book);
      if (decided.book === book && decided.events.length === 0) {
        return { state: stored, decided, replayed: false };
      }
      const { customerId: _, version: __, ...state } = decided.book;
      const keys = mark ? remember(stored.keys, { ...mark, version: version + 1 }) : stored.keys;
      return { state: { ...state, keys: [...keys] }, events: decided.events, decided, replayed: false };
    },
    traceparent === undefined ? {} : { traceparent },
  );
}

/**
 * Empties the book of who had everything erased. Its version goes on, so that nothing of before can come back; and a
 * book that was begun since is somebody's new one.
 */
export async function emptyBook(customerId: string, erasedAtMs: number, nowMs: number): Promise<void> {
  const kept = bookOf(customerId, nowMs);
  await amendItem(kept, (stored, version) => ({
    state: version === 0 || stored.begunAtMs > erasedAtMs ? stored : kept.empty(),
  }));
}

function isRepeat({ keys }: StoredBook, { key, fingerprint }: RequestMark): boolean {
  const known = recall(keys, key);
  if (known && known.fingerprint !== fingerprint) {
    throw new Refusal('key-reused', 'This Idempotency-Key was used for another request. Use a new one.');
  }
  return known !== undefined;
}

const bookIn = ({ keys: _, ...state }: StoredBook, customerId: string, version: number): Book => ({
  ...state,
  customerId,
  version,
});

const bookOf = (customerId: string, nowMs: number): KeptState<StoredBook> => ({
  key: { pk: `customer#${customerId}`, sk: 'offers' },
  schema: StoredBook,
  empty: () => {
    const { customerId: _, version: __, ...empty } = unopenedBook(customerId, nowMs);
    return { ...empty, keys: [] };
  },
  outboxId: `o-${createHash('sha256').update(`offers of ${customerId}`).digest('hex').slice(0, 24)}`,
});
