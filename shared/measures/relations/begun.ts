import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Kind } from '../../transaction/kind.ts';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';
import { beginnings, byDefinition } from './from-the-domain.ts';

/** What began it: a customer, or cash that a machine told of late, which opens a transaction of its own. */
export const BegunBy = z.enum(['customer', 'late-cash', 'late-count']);

/** What every row about a transaction says of it. */
export const ofTransaction = {
  transaction_id: dimension(
    z.string(),
    'The transaction: opaque, and the same whatever key stands for the customer.',
  ),
  kind: dimension(Kind, 'What the customer wants done.'),
  definition: dimension(z.int(), 'The version of the kind’s definition that it keeps to.'),
  day: dimension(z.string(), 'The day (UTC) on which the transaction began.'),
  origin: dimension(Channel, 'The channel on which it began.'),
};

/** The columns of that, as they are taken from `begun`. */
export const asBegun = Object.keys(ofTransaction)
  .map((column) => `begun.${column}`)
  .join(', ');

export const begun: Relation = {
  name: 'begun',
  says: 'One row for each transaction of whose beginning the lake was told.',
  row: z.strictObject({
    ...ofTransaction,
    customer: dimension(z.string(), 'Stands for the customer, until the bank changes its key.'),
    begun_by: dimension(BegunBy, 'What began it.'),
    started_at_ms: dimension(z.int(), 'When it began, in milliseconds since 1970.', 'ms'),
    lives_until_ms: dimension(z.int(), 'When it expires if nothing prolongs it.', 'ms'),
    offer_id: dimension(z.string().nullable(), 'The offer that it began with.'),
    offer_version: dimension(z.int().nullable(), 'The version of that offer.'),
  }),
  sql: `
SELECT *, coalesce(told_until_ms, started_at_ms + ${byDefinition(({ lifetimeMs }) => lifetimeMs)}, started_at_ms) AS lives_until_ms
FROM (
  SELECT transaction_id,
    min_by(kind, sequence) AS kind,
    min_by(definition, sequence) AS definition,
    min_by(day, sequence) AS day,
    min_by(channel, sequence) AS origin,
    min_by(customer, sequence) AS customer,
    min_by(CASE type WHEN 'CashSettledLate' THEN 'late-cash' WHEN 'CashCountedLate' THEN 'late-count' ELSE 'customer' END, sequence) AS begun_by,
    min(at_ms) AS started_at_ms,
    min(expires_at_ms) AS told_until_ms,
    min(offer_id) AS offer_id,
    min(offer_version) AS offer_version
  FROM {facts_once}
  WHERE type IN (${beginnings})
  GROUP BY transaction_id
) AS beginnings`,
  asked: { day: 'day', kind: 'kind', channel: 'origin' },
  orderBy: ['started_at_ms', 'transaction_id'],
};
