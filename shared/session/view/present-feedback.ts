import * as z from 'zod';
import { type Feedback, FeedbackReason, FeedbackScore } from '../feedback.ts';
import { moment } from './present-transaction.ts';

export const FeedbackView = z
  .object({
    transactionId: z.string(),
    score: FeedbackScore,
    reason: FeedbackReason.optional(),
    givenAt: z.iso.datetime(),
  })
  .meta({ id: 'FeedbackGiven', description: 'What the customer said of a transaction.' });
export type FeedbackView = z.infer<typeof FeedbackView>;

export const presentFeedback = ({ transactionId, score, reason, givenAtMs }: Feedback): FeedbackView => ({
  transactionId,
  score,
  ...(reason && { reason }),
  givenAt: moment(givenAtMs),
});
