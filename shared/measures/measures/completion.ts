import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Kind } from '../../transaction/kind.ts';
import { count, dimension, share } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany, shareOf } from './arithmetic.ts';

const partOf = 'started';

export const completion: Measure = {
  name: 'completion',
  title: 'Completion by kind, origin and finishing channel',
  says: 'How many transactions were completed, by the channel they began on and the one they were last driven on.',
  formula: 'completed ÷ started, per (kind, origin, last channel)',
  example:
    'Of 500 withdrawals that began on the phone and were last heard of at a machine, 495 were completed: 0.99.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    origin: dimension(Channel, 'The channel on which they began.'),
    last_channel: dimension(Channel, 'The channel on which they were finished or, else, heard of last.'),
    started: count('How many began.'),
    completed: count('How many were completed.', { partOf }),
    not_completed: count('How many were not, or not yet.', { partOf }),
    completion: share('Completed, of those that began.', ['started', 'completed']),
  }),
  sql: `
SELECT *, started - completed AS not_completed, ${shareOf('completed', 'started')} AS completion
FROM (
  SELECT kind, origin, last_channel, count(*) AS started, ${howMany("outcome = 'completed'")} AS completed
  FROM {transactions}
  GROUP BY kind, origin, last_channel
) AS counted`,
  orderBy: ['kind', 'origin', 'last_channel'],
};
