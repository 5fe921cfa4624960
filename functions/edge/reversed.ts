import { openOrEnded } from '../../shared/aws/sessions/whole-cash-of.ts';
import { type Decision, unchanged } from '../../shared/session/decision.ts';
import {
  type ReverseCash,
  requireNothingOut,
  reverseCash,
} from '../../shared/session/decisions/reverse-cash.ts';
import { lateCashIdOf } from '../../shared/session/decisions/settle-late-cash.ts';
import type { Session } from '../../shared/session/session.ts';

/**
 * Decides what the word comes to that nothing came out: also of a withdrawal that has ended. One of which it is known that
 * cash came out, by whomever, is not taken back.
 */
export async function reversed(session: Session, command: ReverseCash, nowMs: number): Promise<Decision> {
  const late = await openOrEnded(session, lateCashIdOf(command.authorizationId));
  const of = late ?? (await openOrEnded(session, command.transactionId));
  if (of?.outcome && requireNothingOut(of, command)) return unchanged(session);
  return reverseCash(session, command, nowMs);
}
