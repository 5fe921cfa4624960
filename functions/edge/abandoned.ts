import { readEnded } from '../../shared/aws/sessions/history.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import type { Decision } from '../../shared/session/decision.ts';
import { type AbandonDeposit, abandonDeposit } from '../../shared/session/decisions/abandon-deposit.ts';
import { lateCountIdOf } from '../../shared/session/decisions/count-cash.ts';
import type { Session } from '../../shared/session/session.ts';

/**
 * Decides what a network’s word comes to that a machine kept nothing: also of a deposit that has ended. One whose cash
 * this machine kept, in time or late, is not abandoned.
 */
export async function abandoned(session: Session, command: AbandonDeposit, nowMs: number): Promise<Decision> {
  const { transactionId, terminalId } = command;
  const isOpen = session.transactions.some(({ id }) => id === transactionId);
  const ended = isOpen ? undefined : await readEnded(session.customerId, transactionId);
  if (!ended) return abandonDeposit(session, command, nowMs);
  const lateId = lateCountIdOf(ended, terminalId);
  const late =
    session.transactions.some(({ id }) => id === lateId) || (await readEnded(session.customerId, lateId));
  if (late || (ended.money.takenIn && ended.money.countedBy === terminalId)) {
    throw new Refusal('evidence-differs', 'This machine reported before that it had kept the cash.');
  }
  return abandonDeposit(session, command, nowMs);
}
