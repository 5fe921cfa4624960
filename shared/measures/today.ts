import * as z from 'zod';
import { dimension, exempt } from './column.ts';
import type { Measure } from './measure.ts';
import { beginnings, endings } from './relations/from-the-domain.ts';

const text = z.string().nullable();

/** What a day has come to so far, for a monitoring system: asked of one day, it counts what happened on it. */
export const today: Measure = {
  name: 'today',
  title: 'The day so far',
  says: 'How many facts of each type there are, by kind and channels.',
  formula: 'count of facts',
  example: 'Three withdrawals were begun at machines: 3.',
  row: z.strictObject({
    type: dimension(z.string(), 'What happened.'),
    kind: dimension(z.string(), 'The kind of transaction.'),
    channel: dimension(text, 'Where it happened; nothing where the clock or the bank did it.'),
    from_place: dimension(text, 'The channel that it went from.'),
    to_place: dimension(text, 'The channel that it went to.'),
    facts: exempt('How many.'),
  }),
  sql: `
SELECT type, kind, channel, from_place, to_place, count(*) AS facts
FROM {facts_once}
WHERE type IN (${beginnings}, ${endings}, 'TransactionTakenOver', 'HandOverOffered', 'HandOverFailed')
GROUP BY type, kind, channel, from_place, to_place`,
  orderBy: ['type', 'kind', 'channel', 'from_place', 'to_place'],
};
