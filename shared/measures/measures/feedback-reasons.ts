import * as z from 'zod';
import { FeedbackReason } from '../../session/feedback.ts';
import { Kind } from '../../transaction/kind.ts';
import { count, dimension } from '../column.ts';
import type { Measure } from '../measure.ts';

export const feedbackReasons: Measure = {
  name: 'feedback-reasons',
  title: 'What made the difference',
  says: 'What customers named as the reason for their score.',
  formula: 'count per (kind, reason)',
  example: 'Twelve customers said of a loan application that it has too many steps: 12.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    reason: dimension(FeedbackReason, 'What made the difference.'),
    answers: count('How many said so.'),
  }),
  sql: `
SELECT kind, feedback_reason AS reason, count(*) AS answers
FROM {transactions}
WHERE feedback_reason IS NOT NULL
GROUP BY kind, feedback_reason`,
  orderBy: ['kind', 'reason'],
};
