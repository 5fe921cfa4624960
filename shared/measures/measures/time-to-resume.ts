import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { count, dimension, duration } from '../column.ts';
import type { Measure } from '../measure.ts';
import { LeftBy } from '../relations/resumptions.ts';
import { percentile, ranked } from './arithmetic.ts';

const within = ['left_by', 'left_on', 'resumed_on'];

export const timeToResume: Measure = {
  name: 'time-to-resume',
  title: 'Time to resume',
  says: 'How long transactions waited between being left and being taken up again.',
  formula: 'p50, p90 and p99 of (taken up − left), by the nearest rank',
  example:
    'Waits of 1, 2, 3, 4 and 100 minutes: the third of five is p50 = 3 minutes, the fifth is p90 = p99 = 100 minutes.',
  row: z.strictObject({
    left_by: dimension(LeftBy, 'How they had been left.'),
    from_channel: dimension(Channel, 'The channel that was left.'),
    to_channel: dimension(Channel, 'The channel that took them up.'),
    resumes: count('How many there were.'),
    p50_ms: duration('Half waited no longer.', ['resumes']),
    p90_ms: duration('Nine of ten waited no longer.', ['resumes']),
    p99_ms: duration('Ninety-nine of a hundred waited no longer.', ['resumes']),
  }),
  sql: `
SELECT left_by, left_on AS from_channel, resumed_on AS to_channel, count(*) AS resumes,
  ${percentile('waited_ms', 50)} AS p50_ms,
  ${percentile('waited_ms', 90)} AS p90_ms,
  ${percentile('waited_ms', 99)} AS p99_ms
FROM (
  SELECT left_by, left_on, resumed_on, waited_ms, ${ranked('waited_ms', within)}
  FROM {resumptions}
  WHERE resumed_at_ms IS NOT NULL
) AS waits
GROUP BY ${within.join(', ')}`,
  orderBy: ['left_by', 'from_channel', 'to_channel'],
};
