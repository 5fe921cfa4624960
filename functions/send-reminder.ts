import * as z from 'zod';
import { deliver } from '../shared/aws/delivery/deliver.ts';
import { linkOrigin } from '../shared/aws/delivery/link-origin.ts';
import { bringOffer } from '../shared/aws/offers/bring-offer.ts';
import { messageFor } from '../shared/aws/reminders/message-for.ts';
import { recordReminder } from '../shared/aws/reminders/record-reminder.ts';
import { settleSchedule } from '../shared/aws/reminders/settle-schedule.ts';
import { takeUpReminder } from '../shared/aws/reminders/take-up-reminder.ts';
import { DueOffer } from '../shared/reminder/due-offer.ts';
import { Due } from '../shared/reminder/reminder-book.ts';
import { clock } from './edge/clock.ts';
import { eachMessage } from './edge/consumer.ts';

/**
 * Called by a schedule whose time has come: looks at what is so now, and reminds, looks again later, or leaves it. An offer
 * that came at a bad moment has a schedule too, and is brought as its channel brings it.
 */
export const handler = eachMessage('send-reminder', z.union([Due, DueOffer]), async (due) => {
  // Of two clocks the later one is right: it is not earlier than what the schedule was set for.
  const nowMs = Math.max(clock.nowMs(), Date.parse(due.dueAt));
  if ('channel' in due) {
    const { dueAt: _, ...going } = due;
    return bringOffer(going, nowMs);
  }
  return remind(due, nowMs);
});

/**
 * That it will be sent is written first, and that it was sent after. Between them it may be sent again, with the same
 * id and by the same way.
 */
async function remind({ customerId, dueAt: _, ...fired }: z.infer<typeof Due>, nowMs: number): Promise<void> {
  const { session, before, decided } = await takeUpReminder(customerId, fired, nowMs);
  const { send } = decided;
  if (send) await deliver(await messageFor(session, send, linkOrigin(), nowMs), nowMs);
  const now = send ? await recordReminder(customerId, send, nowMs) : decided.book;
  await settleSchedule({ customerId, subject: fired, before, now, nowMs });
}
