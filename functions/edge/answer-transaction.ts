import type { Changed } from '../../shared/aws/sessions/change-session.ts';
import { findTransaction } from '../../shared/aws/sessions/find-transaction.ts';
import { presentTransaction } from '../../shared/session/view/present-transaction.ts';
import { created, type DoorAnswer, ok } from './door-answer.ts';
import { type Answered, answeredViewer } from './viewer-of.ts';

/** Answers a change with the transaction, open or just ended, as the caller should see it. */
export async function answerTransaction(
  changed: Changed,
  transactionId: string,
  answered: Answered,
  status: 200 | 201 = 200,
): Promise<DoorAnswer> {
  const { session, replayed, ended = [] } = changed;
  const viewer = answeredViewer(changed, answered);
  const justEnded = ended.find(({ id }) => id === transactionId);
  const transaction = justEnded ?? (await findTransaction(session, transactionId));
  const view = presentTransaction(transaction, viewer);
  return (status === 201 ? created : ok)(view, { version: session.version, replayed });
}
