import * as z from 'zod';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';
import { ofTransaction } from './begun.ts';
import { endings, listOf } from './from-the-domain.ts';

/** They say neither that a step was done nor where the transaction stands now. */
const besideSteps = listOf(['TransactionSuspended', 'HandOverOffered', 'CashAuthorized', 'CashReversed']);

/**
 * Who takes a transaction up begins a visit anew, so that the time between is not counted as time taken. What is done
 * next says where it stood: begun by card and PIN, it never was at the first question.
 */
export const stepVisits: Relation = {
  name: 'step_visits',
  says: 'One row for each time that a transaction stood at a step.',
  row: z.strictObject({
    ...ofTransaction,
    sequence: dimension(z.string(), 'Orders the visits of one transaction, as text.'),
    step: dimension(z.string(), 'The step.'),
    entered_at_ms: dimension(z.int(), 'When it came there, in milliseconds since 1970.', 'ms'),
    done_at_ms: dimension(z.int().nullable(), 'When the step was done, if it was before it left.', 'ms'),
    is_return: dimension(z.boolean(), 'The customer stepped back to it.'),
  }),
  sql: `
SELECT transaction_id, kind, definition, day, origin, sequence, at_ms AS entered_at_ms, type = 'SteppedBack' AS is_return,
  coalesce(next_did, stands_at) AS step,
  CASE WHEN next_did IS NOT NULL THEN next_at_ms END AS done_at_ms
FROM (
  SELECT *,
    lead(did) OVER (PARTITION BY transaction_id ORDER BY sequence) AS next_did,
    lead(type) OVER (PARTITION BY transaction_id ORDER BY sequence) AS next_type,
    lead(at_ms) OVER (PARTITION BY transaction_id ORDER BY sequence) AS next_at_ms
  FROM {moves}
  WHERE type NOT IN (${besideSteps}) AND (type <> 'CashDispensed' OR did IS NOT NULL)
) AS followed
WHERE type NOT IN (${endings})
  AND coalesce(next_did, stands_at) IS NOT NULL
  AND NOT (type = 'MoneyRefused' AND next_type IS NOT NULL AND next_type IN (${endings}) AND next_at_ms = at_ms)`,
  asked: { day: 'day', kind: 'kind', channel: 'origin' },
  orderBy: ['transaction_id', 'sequence'],
};
