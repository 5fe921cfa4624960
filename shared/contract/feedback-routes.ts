import * as z from 'zod';
import { FeedbackReason, FeedbackScore } from '../session/feedback.ts';
import { FeedbackView } from '../session/view/present-feedback.ts';
import { TransactionPath } from './parameters.ts';
import type { Route } from './route.ts';

export const giveFeedbackRoute = {
  function: 'give-feedback',
  method: 'POST',
  path: '/session/transactions/{transactionId}/feedback',
  summary: 'Says how a transaction went that has ended, once.',
  scopes: ['session', 'terminal'],
  grants: ['sessions:write'],
  guard: 'version',
  parameters: TransactionPath,
  body: z
    .strictObject({
      score: FeedbackScore.meta({ description: 'From 1, which is bad, to 5.' }),
      reason: FeedbackReason.optional().meta({ description: 'What made the difference.' }),
    })
    .meta({ id: 'Feedback', example: { score: 4, reason: 'easy' } }),
  answer: { status: 201, description: 'What was said.', schema: FeedbackView },
  refusals: ['transaction-not-found', 'feedback-too-early', 'feedback-given'],
} as const satisfies Route;

export const feedbackRoutes = [giveFeedbackRoute] as const;
