import * as z from 'zod';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';
import { asBegun, ofTransaction } from './begun.ts';
import { beginnings, byDefinition, endings, listOf } from './from-the-domain.ts';

const moving = listOf([
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
]);

const stepOf = (form: string) => byDefinition(({ steps }) => steps.find((step) => step.form === form)?.name);
const stepBehind = (form: string) =>
  byDefinition(({ steps }) => steps[steps.findIndex((step) => step.form === form) + 1]?.name);
/** Where a customer is asked for another account or amount, once the bank has said no to the money. */
const accountStep = byDefinition(
  ({ steps }) =>
    steps.findLast(
      (step) => step.form === 'question' && Object.values(step.fields).some(({ type }) => type === 'account'),
    )?.name,
);

/**
 * What happened to a transaction from its beginning to its end, with where that leaves it. A report that nothing came
 * out of a machine leaves it where it was; so does a fee that was refused.
 */
export const moves: Relation = {
  name: 'moves',
  says: 'One row for each thing that moved a transaction on, in the order of its sequence.',
  row: z.strictObject({
    ...ofTransaction,
    sequence: dimension(z.string(), 'Orders the moves of one transaction, as text.'),
    type: dimension(z.string(), 'What happened, past tense.'),
    at_ms: dimension(z.int(), 'When, in milliseconds since 1970.', 'ms'),
    channel: dimension(z.string().nullable(), 'Where; nothing where the clock or the bank did it.'),
    from_channel: dimension(z.string().nullable(), 'Who held it, when it was taken over.'),
    to_channel: dimension(z.string().nullable(), 'Where it was taken over, or offered to.'),
    ticket_until_ms: dimension(z.int().nullable(), 'When the ticket of a hand-over expires.', 'ms'),
    did: dimension(z.string().nullable(), 'The step that was done by it.'),
    stands_at: dimension(z.string().nullable(), 'The step at which it stands after it, where that is known.'),
  }),
  sql: `
SELECT ${asBegun}, facts.sequence, facts.type, facts.at_ms, facts.channel,
  CASE WHEN type = 'TransactionTakenOver' THEN from_place END AS from_channel,
  CASE WHEN type IN ('TransactionTakenOver', 'HandOverOffered') THEN to_place END AS to_channel,
  CASE WHEN type = 'HandOverOffered' THEN expires_at_ms END AS ticket_until_ms,
  did, stands_at
FROM (
  SELECT *,
    CASE
      WHEN type IN ('StepAnswered', 'TransactionApproved') THEN step
      WHEN type = 'CashCounted' THEN ${stepOf('cash-in')}
      WHEN type = 'CashDispensed' AND extent <> 'NONE' THEN ${stepOf('cash-out')}
    END AS did,
    CASE
      WHEN type = 'TransactionStarted' THEN ${byDefinition(({ steps }) => steps[0]?.name)}
      WHEN type = 'CashSettledLate' THEN ${stepOf('cash-out')}
      WHEN type IN ('CashCounted', 'CashCountedLate') THEN ${stepBehind('cash-in')}
      WHEN type = 'TransactionApproved' THEN ${stepBehind('approval')}
      WHEN type = 'StepAnswered' THEN next_step
      WHEN type = 'SteppedBack' THEN to_place
      WHEN type IN ('TransactionTakenOver', 'TransactionSuspended') THEN step
      WHEN type = 'MoneyRefused' THEN ${accountStep}
    END AS stands_at
  FROM {facts_once}
  WHERE type IN (${beginnings}, ${moving}, ${endings}) OR (type = 'MoneyRefused' AND act <> 'resize')
) AS facts
JOIN {begun} AS begun ON begun.transaction_id = facts.transaction_id`,
  asked: { day: 'day', kind: 'kind', channel: 'origin' },
  orderBy: ['transaction_id', 'sequence'],
};
