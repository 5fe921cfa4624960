import type { Planned, ReminderBook } from '../../reminder/reminder-book.ts';
import { isOf, nameOf, type Subject, subjectOf } from '../../reminder/subject.ts';
import { removeSchedule, setSchedule } from '../scheduling.ts';
import { loadReminders } from './reminder-book.ts';

const LOOKS_MAX = 8;

export interface Settling {
  readonly customerId: string;
  readonly subject: Subject;
  /** The book as it was, by which a schedule may still stand. */
  readonly before: ReminderBook;
  readonly now: ReminderBook;
  readonly nowMs: number;
}

/**
 * Lets the schedule of a subject be what the book says.
 *
 * The book is written first and then the schedule is set, so a run that was cut short there is put right by its repeat.
 * Two that run at once may set it in any order: so each looks again once it has acted, and whoever acted last has seen
 * what the book said last.
 */
export async function settleSchedule({ customerId, subject, before, now, nowMs }: Settling): Promise<void> {
  let was = before.planned.find(isOf(subject));
  let is = now.planned.find(isOf(subject));
  for (let look = 1; look <= LOOKS_MAX; look += 1) {
    if (!was && !is) return;
    if (is) await setSchedule(callFor(customerId, is), nowMs);
    if (was && was.round !== is?.round) await removeSchedule(scheduleOf(was));
    const later = (await loadReminders(customerId)).planned.find(isOf(subject));
    if (later?.round === is?.round && later?.atMs === is?.atMs) return;
    was = is;
    is = later;
  }
  throw new Error(`What is planned changed ${LOOKS_MAX} times while its schedule was to be set.`);
}

const scheduleOf = (planned: Planned): string => `${nameOf(planned)}.${planned.round}`;

function callFor(customerId: string, planned: Planned) {
  const { round, atMs } = planned;
  const dueAt = '<aws.scheduler.scheduled-time>';
  const input = JSON.stringify({ customerId, ...subjectOf(planned), round, dueAt });
  return { name: scheduleOf(planned), atMs, input };
}
