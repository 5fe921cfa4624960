import { setTimeout as wait } from 'node:timers/promises';
import type { Planning } from '../../reminder/plan.ts';
import type { ReminderBook } from '../../reminder/reminder-book.ts';
import type { Session } from '../../session/session.ts';
import { loadSession } from '../sessions/load-session.ts';
import { commitReminders, loadReminders } from './reminder-item.ts';

const ATTEMPTS_MAX = 8;
const PAUSE_MAX_MS = 40;

/** The book as it was found and as it stands, and the session that was decided by. */
export interface Amended<Decided extends Planning> {
  readonly session: Session;
  readonly before: ReminderBook;
  readonly decided: Decided;
}

/**
 * Decides on the session and the reminders as they are now, and commits what comes of it; again if somebody else was
 * faster, and from the beginning, for the session may be another by then.
 */
export async function amendReminders<Decided extends Planning>(
  customerId: string,
  decide: (session: Session, book: ReminderBook) => Decided | Promise<Decided>,
): Promise<Amended<Decided>> {
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const [{ session }, before] = await Promise.all([loadSession(customerId), loadReminders(customerId)]);
    const decided = await decide(session, before);
    const isUnchanged = decided.book === before && decided.events.length === 0;
    if (isUnchanged || (await commitReminders(session, before, decided))) return { session, before, decided };
    await wait(Math.random() * PAUSE_MAX_MS);
  }
  throw new Error(`The reminders changed ${ATTEMPTS_MAX} times while they were to be amended.`);
}
