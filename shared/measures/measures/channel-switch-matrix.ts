import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { count, dimension, share } from '../column.ts';
import type { Measure } from '../measure.ts';
import { shareOf } from './arithmetic.ts';

const partOf = 'transactions';

export const channelSwitchMatrix: Measure = {
  name: 'channel-switch-matrix',
  title: 'Channel-switch matrix',
  says: 'How often transactions went from one channel to another, and how many of those that did were completed.',
  formula:
    'per (from, to), from ≠ to: count of switches; completion = transactions completed ÷ transactions that switched so',
  example:
    '120 switches from the web to the phone, by 100 transactions of which 90 were completed: completion 90 ÷ 100 = 0.9.',
  row: z.strictObject({
    from_channel: dimension(Channel, 'The channel that was left.'),
    to_channel: dimension(Channel, 'The channel that took it up.'),
    switches: count('How often that happened.'),
    transactions: count('To how many transactions.'),
    completed: count('How many of them were completed.', { partOf }),
    not_completed: count('How many were not, or not yet.', { partOf }),
    completion: share('Completed, of the transactions.', ['transactions', 'completed']),
  }),
  sql: `
SELECT *, transactions - completed AS not_completed, ${shareOf('completed', 'transactions')} AS completion
FROM (
  SELECT left_on AS from_channel, resumed_on AS to_channel, count(*) AS switches,
    count(DISTINCT resumptions.transaction_id) AS transactions,
    count(DISTINCT CASE WHEN outcome = 'completed' THEN resumptions.transaction_id END) AS completed
  FROM {resumptions}
  JOIN {transactions} ON transactions.transaction_id = resumptions.transaction_id
  WHERE resumed_on <> left_on
  GROUP BY left_on, resumed_on
) AS counted`,
  orderBy: ['from_channel', 'to_channel'],
};
