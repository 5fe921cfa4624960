import { plan } from '../../reminder/plan.ts';
import type { Subject } from '../../reminder/subject.ts';
import { lookAt } from './look-at.ts';
import { amendReminders } from './reminder-book.ts';
import { settleSchedule } from './settle-schedule.ts';

/** Plans when a subject is looked at next, or that it is not, by what is so now. */
export async function planReminder(customerId: string, subject: Subject, nowMs: number): Promise<void> {
  const { before, decided } = await amendReminders(customerId, async (session, book) =>
    plan(book, subject, await lookAt(session, subject, book.sent, nowMs), nowMs),
  );
  await settleSchedule({ customerId, subject, before, now: decided.book, nowMs });
}
