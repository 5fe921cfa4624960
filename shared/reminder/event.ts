import * as z from 'zod';
import { Reach } from '../channel/reach.ts';
import { PlacementId } from '../offer/event.ts';
import { OfferId } from '../offer/offer.ts';
import { ReminderReason } from './subject.ts';
import { StopReason } from './verdict.ts';

const ofReminder = {
  atMs: z.int().min(0),
  reason: ReminderReason,
  transactionId: z.string().max(40).optional(),
  /** Of a saved offer, in place of a transaction. */
  offerId: OfferId.optional(),
  placementId: PlacementId.optional(),
};

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
