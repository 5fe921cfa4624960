import * as z from 'zod';
import { Kind } from '../../transaction/kind.ts';
import { count, dimension, share } from '../column.ts';
import type { Measure } from '../measure.ts';
import { LeftBy } from '../relations/resumptions.ts';
import { howMany, shareOf } from './arithmetic.ts';

const partOf = 'resumes';

export const crossChannelResumeShare: Measure = {
  name: 'cross-channel-resume-share',
  title: 'Cross-channel resume share',
  says: 'The share of resumptions that happened on another channel than the one that was left.',
  formula: 'resumes where channel ≠ channel left ÷ resumes',
  example:
    'Of 80 withdrawals taken up again after they were laid down, 60 were laid down on the phone and taken up at a machine: 60 ÷ 80 = 0.75.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    left_by: dimension(LeftBy, 'How it had been left.'),
    resumes: count('How often one was taken up again.'),
    on_another_channel: count('How often on another channel.', { partOf }),
    on_the_same: count('How often on the same.', { partOf }),
    cross_channel_share: share('On another channel, of all.', ['resumes', 'on_another_channel']),
  }),
  sql: `
SELECT *, resumes - on_another_channel AS on_the_same, ${shareOf('on_another_channel', 'resumes')} AS cross_channel_share
FROM (
  SELECT kind, left_by, count(*) AS resumes, ${howMany('resumed_on <> left_on')} AS on_another_channel
  FROM {resumptions}
  WHERE resumed_at_ms IS NOT NULL
  GROUP BY kind, left_by
) AS counted`,
  orderBy: ['kind', 'left_by'],
};
