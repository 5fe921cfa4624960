import { limits } from './limits.ts';
import { type Planning, plan, plannedAt, withdrawn } from './plan.ts';
import type { Planned, ReminderBook, Sent } from './reminder-book.ts';
import { isOf, type Subject, subjectOf } from './subject.ts';
import type { Verdict } from './verdict.ts';

/** What a schedule says when it fires: the subject, and which of its schedules it is. */
export type Round = Subject & Pick<Planned, 'round'>;

/** What is to be done about a schedule that fired. */
export interface TakenUp extends Planning {
  /** To be sent now; record it with `recordSent`. */
  readonly send?: Sent;
}

/**
 * Decides what comes of a schedule that fired: a reminder, a later look, or nothing.
 *
 * That it will be sent is written down first, by which way, and counts from then on. A run that was cut short there is
 * found by the next, which sends the same again under the same id: the bank's relay drops it if it had it.
 */
export function takeUp(book: ReminderBook, fired: Round, verdict: Verdict, nowMs: number): TakenUp {
  const sent = book.sent.find(isRound(fired));
  if (sent?.isOnItsWay) return sendAgain(book, sent, verdict, nowMs);
  // What was sent is over; and what the book does not plan was withdrawn, or replaced by another round.
  const planned = book.planned.find(isRound(fired));
  if (sent || !planned) return { book, events: [] };

  if ('stop' in verdict) return withdrawn(book, fired, verdict.stop, nowMs);
  if ('lookAtMs' in verdict) return plannedAt(book, fired, verdict.lookAtMs, fired.round + 1, nowMs);
  const { atMs: _, ...about } = planned;
  const send: Sent = { ...about, by: verdict.remind, atMs: nowMs, isOnItsWay: true };
  return {
    book: {
      ...book,
      planned: book.planned.filter((each) => !isRound(fired)(each)),
      sent: [...remembered(book, nowMs), send],
    },
    events: [],
    send,
  };
}

/** With room for one more. */
const remembered = ({ sent }: ReminderBook, nowMs: number): readonly Sent[] =>
  sent.filter(({ atMs }) => atMs > nowMs - limits.sentRememberedMs).slice(1 - limits.sentMax);

/**
 * Unless it has become pointless or unwanted since, or comes at a bad time: then it is planned again, and keeps its id.
 * The verdict is what is so without it: what may be on its way holds other reminders back, and not itself.
 */
function sendAgain(book: ReminderBook, send: Sent, verdict: Verdict, nowMs: number): TakenUp {
  if ('remind' in verdict) return { book, events: [], send };
  const takenBack = { ...book, sent: book.sent.filter((each) => !isRound(send)(each)) };
  if ('stop' in verdict) {
    return {
      book: takenBack,
      events: [{ type: 'ReminderSuppressed', atMs: nowMs, ...subjectOf(send), because: verdict.stop }],
    };
  }
  const { round, sentAs = round } = send;
  const standing = book.planned.find(isOf(send));
  const next = Math.max(round, standing?.round ?? 0) + 1;
  return plannedAt(takenBack, { ...send, sentAs }, verdict.lookAtMs, next, nowMs);
}

/** Records that it was sent, and plans what follows it; once, however often it is called. */
export function recordSent(book: ReminderBook, sent: Sent, next: Verdict, nowMs: number): Planning {
  const onItsWay = book.sent.find((each) => isRound(sent)(each) && each.isOnItsWay);
  if (!onItsWay) return { book, events: [] };
  const { isOnItsWay: _, ...done } = onItsWay;
  const recorded = { ...book, sent: book.sent.map((each) => (each === onItsWay ? done : each)) };
  const after = plan(recorded, sent, next, nowMs);
  return {
    book: after.book,
    events: [{ type: 'ReminderSent', atMs: nowMs, ...subjectOf(done), channel: done.by }, ...after.events],
  };
}

/** What a schedule that fired may have handed in already, in a run that was cut short. */
export const onItsWayIn = ({ sent }: ReminderBook, fired: Round): Sent | undefined =>
  sent.find((each) => isRound(fired)(each) && each.isOnItsWay);

const isRound =
  (one: Round) =>
  (other: Round): boolean =>
    isOf(one)(other) && one.round === other.round;
