import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';
import { asBegun, ofTransaction } from './begun.ts';

/**
 * What became of a ticket. Whatever its holder does to the transaction voids it, so it is accepted by the very next
 * move or never. `declined` is the customer's no to a machine's QR code, which has no ticket.
 */
export const HandOverResult = z.enum([
  'accepted',
  'wrong-ticket',
  'withdrawn',
  'expired',
  'declined',
  'open',
]);

/** A sequence behind any other. An OR in a join would make engines compare every ticket with every wrong one. */
const AFTER_ALL = '~';

export const handOvers: Relation = {
  name: 'hand_overs',
  says: 'One row for each ticket that was written for another channel, and for each machine’s invitation that was declined.',
  row: z.strictObject({
    ...ofTransaction,
    offered_at_ms: dimension(z.int(), 'When it was offered, in milliseconds since 1970.', 'ms'),
    from_channel: dimension(Channel, 'The channel that offered it; of an invitation, the one that declined.'),
    to_channel: dimension(Channel, 'The channel that it was for.'),
    result: dimension(HandOverResult, 'What became of it.'),
    wrong_tries: dimension(z.int(), 'How often a wrong ticket was tried while it was open.'),
    accepted_at_ms: dimension(z.int().nullable(), 'When it was accepted.', 'ms'),
    sequence: dimension(z.string(), 'Orders the hand-overs of one transaction, as text.'),
  }),
  sql: `
SELECT transaction_id, kind, definition, day, origin, offered_at_ms, from_channel, to_channel, wrong_tries, sequence,
  CASE
    WHEN is_accepted THEN 'accepted'
    WHEN wrong_tries > 0 THEN 'wrong-ticket'
    WHEN next_at_ms < ticket_until_ms THEN 'withdrawn'
    WHEN ticket_until_ms <= as_of_ms THEN 'expired'
    ELSE 'open'
  END AS result,
  CASE WHEN is_accepted THEN next_at_ms END AS accepted_at_ms
FROM (
  SELECT offered.transaction_id, offered.kind, offered.definition, offered.day, offered.origin, offered.sequence,
    offered.at_ms AS offered_at_ms, offered.channel AS from_channel, offered.to_channel, ticket_until_ms, next_at_ms,
    coalesce(next_type = 'TransactionTakenOver' AND next_channel = offered.to_channel AND next_at_ms < ticket_until_ms, false) AS is_accepted,
    count(wrong.id) AS wrong_tries
  FROM (
    SELECT *,
      lead(type) OVER (PARTITION BY transaction_id ORDER BY sequence) AS next_type,
      lead(to_channel) OVER (PARTITION BY transaction_id ORDER BY sequence) AS next_channel,
      lead(at_ms) OVER (PARTITION BY transaction_id ORDER BY sequence) AS next_at_ms,
      coalesce(lead(sequence) OVER (PARTITION BY transaction_id ORDER BY sequence), '${AFTER_ALL}') AS next_sequence
    FROM {moves}
  ) AS offered
  LEFT JOIN (
    SELECT * FROM {facts_once} WHERE type = 'HandOverFailed' AND because = 'wrong-ticket'
  ) AS wrong
    ON wrong.transaction_id = offered.transaction_id
    AND wrong.sequence > offered.sequence
    AND wrong.at_ms < offered.ticket_until_ms
    AND wrong.sequence < offered.next_sequence
  WHERE offered.type = 'HandOverOffered'
  GROUP BY offered.transaction_id, offered.kind, offered.definition, offered.day, offered.origin, offered.sequence, offered.at_ms,
    offered.channel, offered.to_channel, ticket_until_ms, next_type, next_channel, next_at_ms
) AS tickets
CROSS JOIN {as_of} AS lake
UNION ALL
SELECT ${asBegun}, at_ms, facts.channel, 'atm', 0, sequence, 'declined', CAST(NULL AS BIGINT)
FROM {facts_once} AS facts
JOIN {begun} AS begun ON begun.transaction_id = facts.transaction_id
WHERE type = 'HandOverFailed' AND because = 'declined'`,
  asked: { day: 'day', kind: 'kind', channel: 'origin' },
  orderBy: ['offered_at_ms', 'transaction_id', 'sequence'],
};
