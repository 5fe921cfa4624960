import * as z from 'zod';
import { Reach } from '../channel/reach.ts';
import { Subject } from './subject.ts';
import { StopReason } from './verdict.ts';

const ofReminder = { atMs: z.int().min(0), ...Subject.shape };

/** What can have happened to a reminder, published through the outbox of the customer's reminders. */
export const reminderEvents = {
  ReminderPlanned: z.strictObject({ ...ofReminder, dueAtMs: z.int() }),
  ReminderSent: z.strictObject({ ...ofReminder, channel: Reach }),
  ReminderSuppressed: z.strictObject({ ...ofReminder, because: StopReason }),
} as const;

export type ReminderEventType = keyof typeof reminderEvents;
export type ReminderEvent = {
  [Type in ReminderEventType]: { readonly type: Type } & Readonly<z.infer<(typeof reminderEvents)[Type]>>;
}[ReminderEventType];
