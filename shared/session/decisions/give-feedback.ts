import { Refusal } from '../../refusal/refusal.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import type { Decision } from '../decision.ts';
import type { Feedback, FeedbackReason } from '../feedback.ts';
import { limits } from '../limits.ts';
import { about, type Party } from '../open-transactions.ts';
import type { Session } from '../session.ts';

export interface GiveFeedback {
  /** Open or ended. */
  readonly transaction: Transaction;
  /** What was said of it before, if anything was. */
  readonly before: Feedback | undefined;
  readonly score: number;
  readonly reason?: FeedbackReason | undefined;
  readonly by: Party;
}

/** Records how a transaction went that has ended, once. A bad one is remembered, for it is no time for an offer. */
export function giveFeedback(
  session: Session,
  { transaction, before, score, reason, by }: GiveFeedback,
  nowMs: number,
): Decision {
  if (!transaction.outcome) {
    throw new Refusal('feedback-too-early', 'Tell us how it went once it is done.');
  }
  if (before) throw new Refusal('feedback-given', 'You have told us already. Thank you.');
  const { id: transactionId, kind, definition } = transaction;
  const said = { score, ...(reason && { reason }) };
  const isBad = score <= limits.feedbackBadScoreMax;
  return {
    session: isBad ? { ...session, lastBadFeedbackAtMs: nowMs } : { ...session },
    feedback: { transactionId, kind, definition, ...said, givenAtMs: nowMs },
    events: [{ type: 'FeedbackGiven', ...about(transaction, nowMs, by.channel), ...said }],
  };
}
