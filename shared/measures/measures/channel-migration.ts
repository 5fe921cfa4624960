import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Kind } from '../../transaction/kind.ts';
import { count, dimension } from '../column.ts';
import type { Measure } from '../measure.ts';

export const channelMigration: Measure = {
  name: 'channel-migration',
  title: 'Channel migration',
  says: 'On which channel customers begin what they have completed before, against where they began it the last time.',
  formula: 'completed transactions per (kind, origin of the customer’s one before, origin of this one)',
  example:
    'A customer withdraws 3 times, beginning at a machine, at a machine and on the phone: 1 from atm to atm and 1 from atm to mobile.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    before_on: dimension(Channel, 'Where the customer began the one before.'),
    now_on: dimension(Channel, 'Where they began this one.'),
    transactions: count('How many there were.'),
    customers: count('Of how many customers.'),
  }),
  sql: `
SELECT kind, before_on, origin AS now_on, count(*) AS transactions, count(DISTINCT customer) AS customers
FROM (
  SELECT kind, origin, customer,
    lag(origin) OVER (PARTITION BY customer, kind ORDER BY started_at_ms, transaction_id) AS before_on
  FROM {transactions}
  WHERE outcome = 'completed'
) AS one_after_the_other
WHERE before_on IS NOT NULL
GROUP BY kind, before_on, origin`,
  orderBy: ['kind', 'before_on', 'now_on'],
  // Of what began on one channel alone, each would seem to have followed another of that channel.
  notAskedBy: ['channel'],
};
