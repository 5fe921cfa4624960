import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Kind } from '../../transaction/kind.ts';
import { dimension } from '../column.ts';
import { lakeLimits } from '../lake-limits.ts';
import type { Relation } from '../relation.ts';

/** How a transaction stands; `dropped` is ours, and must never be. */
export const Fate = z.enum(['completed', 'cancelled', 'declined', 'expired', 'open', 'dropped']);

export const transactions: Relation = {
  name: 'transactions',
  says: 'One row for each transaction that began.',
  row: z.strictObject({
    transaction_id: dimension(z.string(), 'The transaction: opaque, and made of nothing of the customer.'),
    customer: dimension(z.string(), 'Stands for the customer, until the bank changes its key.'),
    kind: dimension(Kind, 'What the customer wants done.'),
    definition: dimension(z.int(), 'The version of the kind’s definition that it keeps to.'),
    day: dimension(z.string(), 'The day (UTC) on which it began.'),
    origin: dimension(Channel, 'The channel on which it began.'),
    started_at_ms: dimension(z.int(), 'When it began, in milliseconds since 1970.', 'ms'),
    ended_at_ms: dimension(z.int().nullable(), 'When it ended, in milliseconds since 1970.', 'ms'),
    outcome: dimension(Fate, 'How it stands.'),
  }),
  sql: `
SELECT transaction_id, customer, kind, definition, day, origin, started_at_ms, ended_at_ms,
  CASE
    WHEN ended_at_ms IS NULL AND expires_at_ms < as_of_ms - ${lakeLimits.factLateMaxMs} THEN 'dropped'
    WHEN ended_at_ms IS NULL THEN 'open'
    WHEN ending = 'TransactionExpired' AND (warned_at_ms IS NULL OR warned_at_ms >= ended_at_ms) THEN 'dropped'
    WHEN ending = 'TransactionExpired' THEN 'expired'
    WHEN ending = 'TransactionCompleted' THEN 'completed'
    WHEN ending = 'TransactionCancelled' THEN 'cancelled'
    ELSE 'declined'
  END AS outcome
FROM (
  SELECT transaction_id,
    min_by(customer, sequence) AS customer,
    min_by(kind, sequence) AS kind,
    min_by(definition, sequence) AS definition,
    min(day) FILTER (WHERE type = 'TransactionStarted') AS day,
    min(channel) FILTER (WHERE type = 'TransactionStarted') AS origin,
    min(at_ms) FILTER (WHERE type = 'TransactionStarted') AS started_at_ms,
    max(expires_at_ms) FILTER (WHERE type IN ('TransactionStarted', 'TransactionExpiring')) AS expires_at_ms,
    max(warned_at_ms) AS warned_at_ms,
    min(at_ms) FILTER (WHERE type IN ('TransactionCompleted', 'TransactionCancelled', 'TransactionDeclined', 'TransactionExpired')) AS ended_at_ms,
    min(type) FILTER (WHERE type IN ('TransactionCompleted', 'TransactionCancelled', 'TransactionDeclined', 'TransactionExpired')) AS ending
  FROM {facts_once}
  WHERE transaction_id IS NOT NULL
  GROUP BY transaction_id
) AS told
CROSS JOIN {as_of} AS lake
WHERE started_at_ms IS NOT NULL`,
  asked: { day: 'day', kind: 'kind', channel: 'origin' },
  orderBy: ['started_at_ms', 'transaction_id'],
};
