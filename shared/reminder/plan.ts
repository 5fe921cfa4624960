import type { ReminderEvent } from './event.ts';
import { limits } from './limits.ts';
import type { Planned, ReminderBook } from './reminder-book.ts';
import { isOf, type Subject, subjectOf } from './subject.ts';
import type { StopReason, Verdict } from './verdict.ts';

/** What comes of a verdict. Nothing has happened yet: it takes effect when it is committed. */
export interface Planning {
  readonly book: ReminderBook;
  readonly events: readonly ReminderEvent[];
}

/**
 * Lets the book say when a subject is looked at next, or that it is not.
 *
 * It depends on the verdict alone and not on what called for it, so events may come in any order, any number of times.
 * What stands goes on; for what does not there must be room, or it is left.
 */
export function plan(book: ReminderBook, subject: Subject, verdict: Verdict, nowMs: number): Planning {
  const standing = book.planned.find(isOf(subject));
  if ('stop' in verdict) return withdrawn(book, subject, verdict.stop, nowMs);
  const isDue = 'remind' in verdict;
  // It is being looked at just now: its schedule has fired, or fires in a moment.
  if (isDue && standing && standing.atMs <= nowMs) return { book, events: [] };
  return plannedAt(
    book,
    subject,
    isDue ? nowMs : verdict.lookAtMs,
    standing?.round ?? nextRound(book, subject),
    nowMs,
  );
}

/** Behind what was sent: the name of a schedule that has fired is not used again. */
const nextRound = ({ sent }: ReminderBook, subject: Subject): number =>
  Math.max(0, ...sent.filter(isOf(subject)).map(({ round }) => round)) + 1;

/** What was put off keeps the id under which it may have been handed in, however often it is moved. */
export function plannedAt(
  book: ReminderBook,
  subject: Subject & Pick<Planned, 'sentAs'>,
  atMs: number,
  round: number,
  nowMs: number,
): Planning {
  const standing = book.planned.find(isOf(subject));
  const sentAs = subject.sentAs ?? standing?.sentAs;
  const planned: Planned = { ...subjectOf(subject), round, atMs, ...(sentAs !== undefined && { sentAs }) };
  if (standing?.atMs === atMs && standing.round === round) return { book, events: [] };
  if (!standing && !hasRoomFor(subject, book)) return { book, events: [] };
  return {
    book: { ...book, planned: [...book.planned.filter((each) => !isOf(planned)(each)), planned] },
    events: [{ type: 'ReminderPlanned', atMs: nowMs, ...subjectOf(subject), dueAtMs: atMs }],
  };
}

function hasRoomFor({ reason }: Subject, { planned }: ReminderBook): boolean {
  const questions = planned.filter((each) => each.reason === 'feedback').length;
  if (reason === 'feedback' && questions >= limits.questionsPlannedMax) return false;
  return planned.length < limits.plannedMax;
}

export function withdrawn(
  book: ReminderBook,
  subject: Subject,
  because: StopReason,
  nowMs: number,
): Planning {
  if (!book.planned.some(isOf(subject))) return { book, events: [] };
  return {
    book: { ...book, planned: book.planned.filter((each) => !isOf(subject)(each)) },
    events: isDone(because)
      ? []
      : [{ type: 'ReminderSuppressed', atMs: nowMs, ...subjectOf(subject), because }],
  };
}

/** There is nothing left to remind of, which is what a reminder is for. */
const isDone = (because: StopReason): boolean => because === 'ended' || because === 'answered';
