import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';
import { ofTransaction } from './begun.ts';
import { endings } from './from-the-domain.ts';

/** How it was left: laid down, handed over with a ticket, or held still by a channel when another took it over. */
export const LeftBy = z.enum(['laid-down', 'handed-over', 'held']);

/**
 * A `from` is told of a take-over only where somebody held the transaction: else it had been laid down before. Who took
 * it up and did nothing was last heard of as they took it up.
 */
export const resumptions: Relation = {
  name: 'resumptions',
  says: 'One row for each time that a transaction was left on one channel, and where it was taken up again, if it was.',
  row: z.strictObject({
    ...ofTransaction,
    turn: dimension(z.int(), 'How often it had been taken up before.'),
    left_by: dimension(LeftBy, 'How it was left.'),
    left_on: dimension(Channel, 'The channel that it was left on.'),
    left_at_ms: dimension(
      z.int(),
      'When it was laid down or, where nobody did, when it was last heard of there.',
      'ms',
    ),
    step: dimension(
      z.string().nullable(),
      'The step at which it stood when it was taken up or, else, laid down.',
    ),
    resumed_on: dimension(Channel.nullable(), 'The channel that took it up.'),
    resumed_at_ms: dimension(z.int().nullable(), 'When that was.', 'ms'),
    waited_ms: dimension(z.int().nullable(), 'How long that took.', 'ms'),
  }),
  sql: `
SELECT *, resumed_at_ms - left_at_ms AS waited_ms
FROM (
  SELECT transaction_id, kind, definition, day, origin, turn,
    CASE
      WHEN max(CASE WHEN type = 'TransactionSuspended' THEN 1 ELSE 0 END) = 1 THEN 'laid-down'
      WHEN max(CASE WHEN is_handed THEN 1 ELSE 0 END) = 1 THEN 'handed-over'
      ELSE 'held'
    END AS left_by,
    coalesce(
      max(channel) FILTER (WHERE type = 'TransactionSuspended'),
      max(from_channel),
      max_by(channel, sequence) FILTER (WHERE is_heard)
    ) AS left_on,
    coalesce(
      max(at_ms) FILTER (WHERE type = 'TransactionSuspended'),
      max(at_ms) FILTER (WHERE is_heard),
      max(taken_at_ms)
    ) AS left_at_ms,
    max_by(stands_at, sequence) FILTER (WHERE type IN ('TransactionSuspended', 'TransactionTakenOver')) AS step,
    max(to_channel) FILTER (WHERE type = 'TransactionTakenOver') AS resumed_on,
    max(at_ms) FILTER (WHERE type = 'TransactionTakenOver') AS resumed_at_ms
  FROM (
    SELECT *,
      type <> 'TransactionTakenOver' AND channel IS NOT NULL AS is_heard,
      type = 'HandOverOffered' AND next_type = 'TransactionTakenOver' AND next_channel = to_channel AND next_at_ms < ticket_until_ms AS is_handed
    FROM (
      SELECT *,
        count(CASE WHEN type = 'TransactionTakenOver' THEN 1 END) OVER (PARTITION BY transaction_id ORDER BY sequence ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS turn,
        max(CASE WHEN type = 'TransactionTakenOver' THEN at_ms END) OVER (PARTITION BY transaction_id ORDER BY sequence ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS taken_at_ms,
        lead(type) OVER (PARTITION BY transaction_id ORDER BY sequence) AS next_type,
        lead(to_channel) OVER (PARTITION BY transaction_id ORDER BY sequence) AS next_channel,
        lead(at_ms) OVER (PARTITION BY transaction_id ORDER BY sequence) AS next_at_ms
      FROM {moves}
      WHERE type NOT IN (${endings})
    ) AS followed
  ) AS turned
  GROUP BY transaction_id, kind, definition, day, origin, turn
  HAVING max(CASE WHEN type IN ('TransactionSuspended', 'TransactionTakenOver') THEN 1 ELSE 0 END) = 1
) AS left_behind
WHERE left_at_ms IS NOT NULL AND left_on IS NOT NULL`,
  asked: { day: 'day', kind: 'kind', channel: 'origin' },
  orderBy: ['transaction_id', 'turn'],
};
