import { readEnded } from '../../shared/aws/sessions/history.ts';
import type { Decision } from '../../shared/session/decision.ts';
import {
  type CompleteCash,
  completeCash,
  isSettledHere,
  reportOf,
} from '../../shared/session/decisions/complete-cash.ts';
import { lateCashIdOf, settleLateCash } from '../../shared/session/decisions/settle-late-cash.ts';
import type { Session } from '../../shared/session/session.ts';

/**
 * Decides what a machine’s report of cash comes to: also of a withdrawal that has ended, or gone on. A late report is
 * recorded, never discarded.
 */
export async function completed(session: Session, command: CompleteCash, nowMs: number): Promise<Decision> {
  const open = session.transactions.find(({ id }) => id === command.transactionId);
  if (open && !reportOf(open, command)) return completeCash(session, command, nowMs);

  const lateId = lateCashIdOf(command.authorizationId);
  const settledBefore =
    session.transactions.find(({ id }) => id === lateId) ?? (await readEnded(session.customerId, lateId));
  const of = open ?? (await readEnded(session.customerId, command.transactionId));
  if (!of || (open && !settledBefore && isSettledHere(open, command))) {
    return completeCash(session, command, nowMs);
  }
  return settleLateCash(session, { ...command, of, settledBefore }, nowMs);
}
