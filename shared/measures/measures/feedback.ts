import * as z from 'zod';
import { limits } from '../../session/limits.ts';
import { Kind } from '../../transaction/kind.ts';
import { count, derived, dimension } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany, shareOf } from './arithmetic.ts';

const partOf = 'answers';

export const feedback: Measure = {
  name: 'feedback',
  title: 'Feedback',
  says: 'What customers said of how it went, apart for those who changed channels on the way.',
  formula: 'mean score = sum of scores ÷ answers; bad = a score of 1 or 2',
  example: 'Scores of 5, 5, 4, 4 and 2: mean 20 ÷ 5 = 4, and one of them is bad.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    switched: dimension(z.boolean(), 'It was taken up on another channel at least once.'),
    answers: count('How many customers said something.'),
    bad: count('How many gave 1 or 2.', { partOf }),
    middling: count('How many gave 3.', { partOf }),
    good: count('How many gave 4 or 5.', { partOf }),
    mean_score: derived('The mean, from 1 to 5.', ['answers'], 'points'),
  }),
  sql: `
SELECT kind, switched, answers, bad, middling, good, ${shareOf('points', 'answers')} AS mean_score
FROM (
  SELECT kind, switched, count(*) AS answers, sum(feedback_score) AS points,
    ${howMany(`feedback_score <= ${limits.feedbackBadScoreMax}`)} AS bad,
    ${howMany('feedback_score = 3')} AS middling,
    ${howMany('feedback_score >= 4')} AS good
  FROM (SELECT *, channel_switches > 0 AS switched FROM {transactions} WHERE feedback_score IS NOT NULL) AS judged
  GROUP BY kind, switched
) AS counted`,
  orderBy: ['kind', 'switched'],
};
