import * as z from 'zod';
import { Kind } from '../transaction/kind.ts';

/** From 1, which is bad, to 5. */
export const FeedbackScore = z.int().min(1).max(5);

/** What made the difference, in the customer's eyes. A code and no words, so that nothing of theirs is in it. */
export const FeedbackReason = z
  .enum([
    'easy',
    'fast',
    'confusing',
    'slow',
    'too-many-steps',
    'had-to-repeat',
    'could-not-finish-there',
    'other',
  ])
  .meta({ id: 'FeedbackReason' });
export type FeedbackReason = z.infer<typeof FeedbackReason>;

/** What a customer said of a transaction that ended. An item of its own, written once. */
export const Feedback = z.strictObject({
  transactionId: z.string(),
  kind: Kind,
  definition: z.int(),
  score: FeedbackScore,
  reason: FeedbackReason.optional(),
  givenAtMs: z.int().min(0),
});
export type Feedback = z.infer<typeof Feedback>;
