import * as z from 'zod';

/** What a reminder is for: a transaction that was left unfinished, or one that was completed and may be judged. */
export const ReminderReason = z.enum(['unfinished', 'feedback']);
export type ReminderReason = z.infer<typeof ReminderReason>;

export const Subject = z.strictObject({ reason: ReminderReason, transactionId: z.string().max(40) });
export type Subject = z.infer<typeof Subject>;

export const isOf =
  ({ reason, transactionId }: Subject) =>
  (other: Subject): boolean =>
    other.reason === reason && other.transactionId === transactionId;
