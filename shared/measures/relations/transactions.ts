import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { FeedbackReason, FeedbackScore } from '../../session/feedback.ts';
import { dimension } from '../column.ts';
import { lakeLimits } from '../lake-limits.ts';
import type { Relation } from '../relation.ts';
import { BegunBy, ofTransaction } from './begun.ts';
import { endings, listOf } from './from-the-domain.ts';

/** How a transaction stands. `dropped` is our doing, and must never be. */
export const Fate = z.enum(['completed', 'cancelled', 'declined', 'expired', 'open', 'dropped']);

const time = (description: string) =>
  dimension(z.int().nullable(), `${description}, in milliseconds since 1970.`, 'ms');
const times = (description: string) => dimension(z.int(), description);

/** By which a channel is known to drive it. What is said once it is over, or by a stranger to a ticket, is not. */
const driving = listOf([
  'TransactionStarted',
  'CashSettledLate',
  'CashCountedLate',
  'StepAnswered',
  'SteppedBack',
  'TransactionSuspended',
  'TransactionTakenOver',
  'HandOverOffered',
  'TransactionApproved',
  'CashAuthorized',
  'CashDispensed',
  'CashReversed',
  'CashCounted',
  'TransactionCompleted',
  'TransactionCancelled',
  'TransactionDeclined',
]);

/** By which a step is done. */
const doing = listOf(['StepAnswered', 'TransactionApproved', 'CashCounted']);

/**
 * Cash is in the bank's hands: a machine was told to dispense and is silent, or has counted what was put in. Nothing may
 * end it before it is known what came out, or where the money goes: the bank waits, and has dropped nothing.
 */
const isCashHeld = `coalesce(max(sequence) FILTER (WHERE type = 'CashAuthorized'), '') > coalesce(max(sequence) FILTER (WHERE type IN ('CashDispensed', 'CashReversed')), '')
        OR count(CASE WHEN type = 'CashCounted' THEN 1 END) > 0`;

export const transactions: Relation = {
  name: 'transactions',
  says: 'One row for each transaction that began, with how it stands and what it went through.',
  row: z.strictObject({
    ...ofTransaction,
    customer: dimension(z.string(), 'Stands for the customer, until the bank changes its key.'),
    begun_by: dimension(
      BegunBy,
      'The customer; or cash that a machine told of late, in the name of its customer.',
    ),
    walk_up: dimension(z.boolean(), 'Begun by card and PIN at a machine; known once it has ended.'),
    offer_id: dimension(z.string().nullable(), 'The offer that it began with.'),
    offer_version: dimension(z.int().nullable(), 'The version of that offer.'),
    started_at_ms: dimension(z.int(), 'When it began, in milliseconds since 1970.', 'ms'),
    first_done_at_ms: time('When its first step was done'),
    approved_at_ms: time('When it was last approved'),
    cash_authorized_at_ms: time('When a machine was last told to dispense for it'),
    first_left_at_ms: time('When it was first left'),
    first_resumed_at_ms: time('When it was first taken up again'),
    last_reminded_at_ms: time('When its customer was last reminded of it'),
    warned_at_ms: time('When its customer was warned that it would expire'),
    expires_at_ms: dimension(
      z.int(),
      'When it expires, as far as was told, in milliseconds since 1970.',
      'ms',
    ),
    ended_at_ms: time('When it ended'),
    outcome: dimension(Fate, 'How it stands.'),
    reason: dimension(z.string().nullable(), 'Why it was declined, or how it was dropped, as a code.'),
    last_channel: dimension(Channel, 'The channel that was heard of last: where it was finished, if it is.'),
    last_step: dimension(z.string().nullable(), 'The last step at which it stood.'),
    channels_used: times('On how many channels it was driven.'),
    steps_done: times('How often a step was done.'),
    steps_back: times('How often the customer stepped back.'),
    approvals: times('How often it was approved with strong authentication.'),
    suspensions: times('How often it was laid down.'),
    resumptions: times('How often it was taken up again, however it had been left.'),
    channel_switches: times('How often it was taken up on another channel than it was left on.'),
    hand_overs_offered: times('How many tickets were written for it.'),
    hand_overs_accepted: times('How many of them were used.'),
    reminders: times('How often its customer was reminded of it.'),
    claims: times('How many claims were opened about it.'),
    feedback_score: dimension(
      FeedbackScore.nullable(),
      'What its customer said of it: from 1, which is bad, to 5.',
    ),
    feedback_reason: dimension(FeedbackReason.nullable(), 'What made the difference.'),
  }),
  sql: `
SELECT *,
  CASE
    WHEN ending = 'TransactionCompleted' THEN 'completed'
    WHEN ending = 'TransactionCancelled' THEN 'cancelled'
    WHEN ending = 'TransactionDeclined' THEN 'declined'
    WHEN ending = 'TransactionExpired' AND was_warned THEN 'expired'
    WHEN ending = 'TransactionExpired' THEN 'dropped'
    WHEN was_lost THEN 'dropped'
    ELSE 'open'
  END AS outcome,
  CASE
    WHEN ending = 'TransactionDeclined' THEN decline_reason
    WHEN ending = 'TransactionExpired' AND NOT was_warned THEN 'not-warned'
    WHEN was_lost THEN 'never-ended'
  END AS reason
FROM (
  SELECT begun.transaction_id, begun.kind, begun.definition, begun.day, begun.origin, begun.customer, begun_by,
    begun.offer_id, begun.offer_version, started_at_ms, first_done_at_ms, approved_at_ms, cash_authorized_at_ms,
    first_left_at_ms, first_resumed_at_ms, last_reminded_at_ms, warned_at_ms, ended_at_ms, ending, decline_reason, walk_up,
    greatest(lives_until_ms, coalesce(prolonged_until_ms, 0)) AS expires_at_ms,
    coalesce(warned_at_ms < ended_at_ms, false) AS was_warned,
    ending IS NULL AND NOT is_cash_held
      AND greatest(lives_until_ms, coalesce(prolonged_until_ms, 0)) < as_of_ms - ${lakeLimits.factLateMaxMs} AS was_lost,
    coalesce(last_channel, begun.origin) AS last_channel, last_step, channels_used, steps_done, steps_back, approvals, suspensions,
    coalesce(resumptions, 0) AS resumptions,
    coalesce(channel_switches, 0) AS channel_switches,
    hand_overs_offered,
    coalesce(hand_overs_accepted, 0) AS hand_overs_accepted,
    reminders, claims, feedback_score, feedback_reason
  FROM {begun} AS begun
  JOIN (
    SELECT transaction_id,
      min(type) FILTER (WHERE type IN (${endings})) AS ending,
      min(at_ms) FILTER (WHERE type IN (${endings})) AS ended_at_ms,
      min(because) FILTER (WHERE type = 'TransactionDeclined') AS decline_reason,
      coalesce(bool_or(walk_up), false) AS walk_up,
      coalesce(min(at_ms) FILTER (WHERE type = 'TransactionExpiring'), max(warned_at_ms)) AS warned_at_ms,
      max(expires_at_ms) FILTER (WHERE type IN ('TransactionStarted', 'TransactionExpiring')) AS prolonged_until_ms,
      min(at_ms) FILTER (WHERE type IN (${doing})) AS first_done_at_ms,
      max(at_ms) FILTER (WHERE type = 'TransactionApproved') AS approved_at_ms,
      max(at_ms) FILTER (WHERE type = 'CashAuthorized') AS cash_authorized_at_ms,
      max(at_ms) FILTER (WHERE type = 'ReminderSent') AS last_reminded_at_ms,
      ${isCashHeld} AS is_cash_held,
      max_by(channel, sequence) FILTER (WHERE channel IS NOT NULL AND type IN (${driving})) AS last_channel,
      ${Channel.options.map((channel) => `max(CASE WHEN channel = '${channel}' AND type IN (${driving}) THEN 1 ELSE 0 END)`).join(' + ')} AS channels_used,
      count(CASE WHEN type IN (${doing}) THEN 1 END) AS steps_done,
      count(CASE WHEN type = 'SteppedBack' THEN 1 END) AS steps_back,
      count(CASE WHEN type = 'TransactionApproved' THEN 1 END) AS approvals,
      count(CASE WHEN type = 'TransactionSuspended' THEN 1 END) AS suspensions,
      count(CASE WHEN type = 'HandOverOffered' THEN 1 END) AS hand_overs_offered,
      count(CASE WHEN type = 'ReminderSent' AND reason = 'unfinished' THEN 1 END) AS reminders,
      count(CASE WHEN type = 'ClaimOpened' THEN 1 END) AS claims,
      min(score) AS feedback_score,
      min(reason) FILTER (WHERE type = 'FeedbackGiven') AS feedback_reason
    FROM {facts_once}
    WHERE transaction_id IS NOT NULL
    GROUP BY transaction_id
  ) AS told ON told.transaction_id = begun.transaction_id
  LEFT JOIN (
    SELECT transaction_id, count(resumed_at_ms) AS resumptions,
      count(CASE WHEN resumed_on <> left_on THEN 1 END) AS channel_switches,
      min(left_at_ms) AS first_left_at_ms, min(resumed_at_ms) AS first_resumed_at_ms
    FROM {resumptions} GROUP BY transaction_id
  ) AS taken_up ON taken_up.transaction_id = begun.transaction_id
  LEFT JOIN (
    SELECT transaction_id, count(accepted_at_ms) AS hand_overs_accepted FROM {hand_overs} GROUP BY transaction_id
  ) AS passed ON passed.transaction_id = begun.transaction_id
  LEFT JOIN (
    SELECT transaction_id, max_by(step, sequence) AS last_step FROM {step_visits} GROUP BY transaction_id
  ) AS stood ON stood.transaction_id = begun.transaction_id
  CROSS JOIN {as_of} AS lake
) AS stands`,
  asked: { day: 'day', kind: 'kind', channel: 'origin' },
  orderBy: ['started_at_ms', 'transaction_id'],
};
