import { readEnded } from '../../shared/aws/sessions/history.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { type Decision, unchanged } from '../../shared/session/decision.ts';
import { reportOf } from '../../shared/session/decisions/complete-cash.ts';
import { type ReverseCash, reverseCash } from '../../shared/session/decisions/reverse-cash.ts';
import { lateCashIdOf } from '../../shared/session/decisions/settle-late-cash.ts';
import type { Session } from '../../shared/session/session.ts';

/**
 * Decides what a network’s word comes to that nothing came out: also of a withdrawal that has ended. One of which it is
 * known that cash came out, by whomever, is not taken back.
 */
export async function reversed(session: Session, command: ReverseCash, nowMs: number): Promise<Decision> {
  const late = await openOrEnded(session, lateCashIdOf(command.authorizationId));
  const open = session.transactions.find(({ id }) => id === command.transactionId);
  const of = late ?? (open ? undefined : await readEnded(session.customerId, command.transactionId));
  const before = of && reportOf(of, command);
  if (!before) return reverseCash(session, command, nowMs);
  if (before.dispensed.amountMinor === 0) return unchanged(session);
  throw new Refusal('evidence-differs', 'It is known already that cash came out of this authorization.');
}

const openOrEnded = async (session: Session, transactionId: string) =>
  session.transactions.find(({ id }) => id === transactionId) ??
  (await readEnded(session.customerId, transactionId));
