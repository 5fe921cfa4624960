import { lookAtCompleted } from '../../reminder/look-at-completed.ts';
import { lookAtUnfinished } from '../../reminder/look-at-unfinished.ts';
import type { Sent } from '../../reminder/reminder-book.ts';
import type { Subject } from '../../reminder/subject.ts';
import type { Verdict } from '../../reminder/verdict.ts';
import type { Session } from '../../session/session.ts';
import { findFeedback } from '../sessions/feedback.ts';
import { readEnded } from '../sessions/history.ts';

/** Looks at a subject as it is now. */
export async function lookAt(
  session: Session,
  { reason, transactionId }: Subject,
  sent: readonly Sent[],
  nowMs: number,
): Promise<Verdict> {
  if (reason === 'unfinished') return lookAtUnfinished(session, transactionId, sent, nowMs);
  const [transaction, feedback] = await Promise.all([
    readEnded(session.customerId, transactionId),
    findFeedback(session.customerId, transactionId),
  ]);
  return lookAtCompleted(session, { transaction, isJudged: feedback !== undefined }, sent, nowMs);
}
