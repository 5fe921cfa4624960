import type * as z from 'zod';
import type { Planning } from '../../reminder/plan.ts';
import { ReminderBook } from '../../reminder/reminder-book.ts';
import type { Session } from '../../session/session.ts';
import { type Amending, amendItem, type KeptState, loadItem } from '../amend-item.ts';
import { loadSession } from '../sessions/load-session.ts';
import { sessionIdOf } from '../sessions/session-item.ts';

/** The book as it is kept: the item has its version. */
const StoredBook = ReminderBook.omit({ version: true });
type StoredBook = z.infer<typeof StoredBook>;

export async function loadReminders(customerId: string): Promise<ReminderBook> {
  const { state, version } = await loadItem(remindersOf(customerId));
  return { ...state, version };
}

/** The book as it was found and as it stands, and the session that was decided by. */
export interface Amended<Decided extends Planning> {
  readonly session: Session;
  readonly before: ReminderBook;
  readonly decided: Decided;
}

/**
 * Decides on the session and the reminders as they are now, and writes what comes of it together with what happened;
 * again if somebody else was faster, and from the beginning, for the session may be another by then.
 */
export async function amendReminders<Decided extends Planning>(
  customerId: string,
  decide: (session: Session, book: ReminderBook) => Decided | Promise<Decided>,
): Promise<Amended<Decided>> {
  return amendItem<StoredBook, Amending<StoredBook> & Amended<Decided>>(
    remindersOf(customerId),
    async (stored, version) => {
      const before = { ...stored, version };
      const { session } = await loadSession(customerId);
      const decided = await decide(session, before);
      const { version: _, ...state } = decided.book;
      const isUnchanged = decided.book === before;
      return { state: isUnchanged ? stored : state, events: decided.events, session, before, decided };
    },
  );
}

/**
 * The reminders of one customer, beside their session: what is planned and was sent, and the outbox of the latest
 * version, which the same relay publishes. Never deleted but by erasure, for its versions name its events.
 */
const remindersOf = (customerId: string): KeptState<StoredBook> => ({
  key: { pk: `customer#${customerId}`, sk: 'reminders' },
  attribute: 'book',
  schema: StoredBook,
  empty: () => ({ planned: [], sent: [] }),
  outboxId: `${sessionIdOf(customerId)}.reminders`,
});
