import * as z from 'zod';
import { Kind } from '../../transaction/kind.ts';
import { count, derived, dimension, exempt } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany, shareOf } from './arithmetic.ts';

export const technicalDropRate: Measure = {
  name: 'technical-drop-rate',
  title: 'Technical drop rate',
  says: 'The share of transactions that we lost: expired without a warning, or gone with no end.',
  formula: 'dropped ÷ started',
  example:
    'Of 2,000 that began, 1 expired although its customer was never warned: 1 ÷ 2,000 = 0.0005. The target is 0.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    started: count('How many began.'),
    dropped: exempt('How many were dropped.'),
    not_warned: exempt('How many of them expired without a warning before.', { partOf: 'dropped' }),
    never_ended: exempt('How many of them were never heard of again, a day after they should have ended.', {
      partOf: 'dropped',
    }),
    drop_rate: derived('Dropped of those that began.', ['started'], 'ratio'),
  }),
  sql: `
SELECT *, ${shareOf('dropped', 'started')} AS drop_rate
FROM (
  SELECT kind, count(*) AS started,
    ${howMany("outcome = 'dropped'")} AS dropped,
    ${howMany("outcome = 'dropped' AND reason = 'not-warned'")} AS not_warned,
    ${howMany("outcome = 'dropped' AND reason = 'never-ended'")} AS never_ended
  FROM {transactions}
  GROUP BY kind
) AS counted`,
  orderBy: ['kind'],
};
