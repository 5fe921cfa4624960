import type { DescribedEvents } from '../session/described-events.ts';
import type { reminderEvents } from './event.ts';

const ofReminder = {
  atMs: Date.UTC(2026, 10, 22, 10, 15),
  reason: 'unfinished',
  transactionId: 't000004-9f86d08188',
} as const;

export const describedReminderEvents: DescribedEvents<typeof reminderEvents> = {
  ReminderPlanned: {
    summary: 'The customer will be reminded at this time, unless what it is about moves on.',
    example: { ...ofReminder, dueAtMs: Date.UTC(2026, 10, 22, 18, 0) },
  },
  ReminderSent: {
    summary: 'The customer was reminded, with a link to the very step.',
    example: { ...ofReminder, atMs: Date.UTC(2026, 10, 22, 18, 0), channel: 'push' },
  },
  ReminderSuppressed: {
    summary: 'The customer is not reminded, for this reason.',
    example: { ...ofReminder, because: 'objected' },
  },
};
