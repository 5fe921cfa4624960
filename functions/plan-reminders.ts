import * as z from 'zod';
import { forgetReminders } from '../shared/aws/reminders/forget-reminders.ts';
import { planReminder } from '../shared/aws/reminders/plan-reminder.ts';
import { subjectsOf } from '../shared/aws/reminders/subjects-of.ts';
import type { Subject } from '../shared/reminder/subject.ts';
import { clock } from './edge/clock.ts';
import { consumer } from './edge/consumer.ts';

const About = z.object({ transactionId: z.string() });
const AboutOffer = z.object({ offerId: z.string(), placementId: z.string() });

/**
 * Plans again what an event may have moved, by what is so now and not by what the event says: so the same event may
 * come more than once, and in any order.
 */
export const handler = consumer('plan-reminders', async ({ type, subject: customerId, data }) => {
  for (const subject of await subjectsIn(customerId, type, data)) {
    await planReminder(customerId, subject, clock.nowMs());
  }
  if (type === 'DataErased') await forgetReminders(customerId);
});

async function subjectsIn(customerId: string, type: string, data: unknown): Promise<readonly Subject[]> {
  // What a customer wants, and whether a complaint is open, is about all that they have.
  if (ofTheWholeSession.has(type)) return subjectsOf(customerId, clock.nowMs());
  if (ofSavedOffers.has(type)) return [{ reason: 'saved-offer', ...AboutOffer.parse(data) }];
  const { transactionId } = About.parse(data);
  const unfinished: Subject = { reason: 'unfinished', transactionId };
  const feedback: Subject = { reason: 'feedback', transactionId };
  if (type === 'FeedbackGiven') return [feedback];
  return type === 'TransactionCompleted' ? [unfinished, feedback] : [unfinished];
}

const ofTheWholeSession: ReadonlySet<string> = new Set([
  'ConsentChanged',
  'PreferencesChanged',
  'ClaimAnswered',
  'DataErased',
]);

const ofSavedOffers: ReadonlySet<string> = new Set([
  'OfferSaved',
  'OfferAccepted',
  'OfferDeclined',
  'OfferRemoved',
]);
