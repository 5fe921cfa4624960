import * as z from 'zod';
import { Reach } from '../../channel/reach.ts';
import { ReminderReason } from '../../reminder/subject.ts';
import { dimension } from '../column.ts';
import { lakeLimits } from '../lake-limits.ts';
import type { Relation } from '../relation.ts';
import { listOf } from './from-the-domain.ts';

/** By which a customer goes on with a transaction. To cancel it is no effect that a reminder is sent for. */
const goingOn = listOf([
  'StepAnswered',
  'SteppedBack',
  'TransactionTakenOver',
  'HandOverOffered',
  'TransactionApproved',
  'CashAuthorized',
  'CashCounted',
]);

const remindedOf = listOf(['reminders', 'personalised-offers', 'offers-by-email', 'offers-by-push']);

export const reminders: Relation = {
  name: 'reminders',
  says: 'One row for each reminder that was sent, and what the customer did within three days.',
  row: z.strictObject({
    id: dimension(z.string(), 'The fact.'),
    customer: dimension(z.string(), 'Stands for the customer, until the bank changes its key.'),
    day: dimension(z.string(), 'The day (UTC) on which it was sent.'),
    sent_at_ms: dimension(z.int(), 'When it was sent, in milliseconds since 1970.', 'ms'),
    reason: dimension(ReminderReason, 'What for.'),
    channel: dimension(Reach, 'How the customer was reached.'),
    transaction_id: dimension(z.string().nullable(), 'The transaction that it reminded of.'),
    placement_id: dimension(z.string().nullable(), 'The saved offer that it reminded of.'),
    answered_at_ms: dimension(
      z.int().nullable(),
      'When the customer went on with it, judged it or said yes to it.',
      'ms',
    ),
    opted_out: dimension(z.boolean(), 'The customer said no to reminders or to offers.'),
  }),
  sql: `
SELECT sent.id, sent.customer, sent.day, sent.at_ms AS sent_at_ms, sent.reason, sent.channel, sent.transaction_id, sent.placement_id,
  min(answers.at_ms) AS answered_at_ms,
  count(noes.at_ms) > 0 AS opted_out
FROM (SELECT * FROM {facts_once} WHERE type = 'ReminderSent') AS sent
LEFT JOIN (
  SELECT 'unfinished' AS reason, transaction_id AS subject, at_ms FROM {facts_once} WHERE type IN (${goingOn}) AND channel IS NOT NULL
  UNION ALL
  SELECT 'feedback', transaction_id, at_ms FROM {facts_once} WHERE type = 'FeedbackGiven'
  UNION ALL
  SELECT 'saved-offer', placement_id, at_ms FROM {facts_once} WHERE type = 'OfferAccepted'
) AS answers
  ON answers.reason = sent.reason
  AND answers.subject = coalesce(sent.placement_id, sent.transaction_id)
  AND answers.at_ms > sent.at_ms
  AND answers.at_ms <= sent.at_ms + ${lakeLimits.reminderTakesEffectMs}
LEFT JOIN (
  SELECT customer, at_ms FROM {facts_once} WHERE type = 'ConsentChanged' AND state <> 'given' AND purpose IN (${remindedOf})
) AS noes
  ON noes.customer = sent.customer
  AND noes.at_ms > sent.at_ms
  AND noes.at_ms <= sent.at_ms + ${lakeLimits.reminderTakesEffectMs}
GROUP BY sent.id, sent.customer, sent.day, sent.at_ms, sent.reason, sent.channel, sent.transaction_id, sent.placement_id`,
  asked: { day: 'day' },
  orderBy: ['sent_at_ms', 'id'],
};
