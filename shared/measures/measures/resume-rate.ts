import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Kind } from '../../transaction/kind.ts';
import { count, dimension, share } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany, shareOf } from './arithmetic.ts';

const partOf = 'suspended';

export const resumeRate: Measure = {
  name: 'resume-rate',
  title: 'Resume rate',
  says: 'The share of transactions laid down at least once that were taken up again at least once.',
  formula: 'transactions resumed ≥ 1 ÷ transactions suspended ≥ 1',
  example:
    'Of 50 transfers that were laid down, one of them three times, 40 were taken up again: 40 ÷ 50 = 0.8.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    origin: dimension(Channel, 'The channel on which they began.'),
    suspended: count('How many were laid down at least once.'),
    resumed: count('How many of them were taken up again at least once.', { partOf }),
    not_resumed: count('How many of them were not.', { partOf }),
    resume_rate: share('Resumed, of those laid down.', ['suspended', 'resumed']),
  }),
  sql: `
SELECT *, suspended - resumed AS not_resumed, ${shareOf('resumed', 'suspended')} AS resume_rate
FROM (
  SELECT kind, origin, count(*) AS suspended, ${howMany('was_resumed = 1')} AS resumed
  FROM (
    SELECT transaction_id, kind, origin, max(CASE WHEN resumed_at_ms IS NULL THEN 0 ELSE 1 END) AS was_resumed
    FROM {resumptions}
    WHERE left_by = 'laid-down'
    GROUP BY transaction_id, kind, origin
  ) AS laid_down
  GROUP BY kind, origin
) AS counted`,
  orderBy: ['kind', 'origin'],
};
