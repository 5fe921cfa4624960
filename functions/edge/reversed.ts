import { openOrEnded } from '../../shared/aws/sessions/whole-cash-of.ts';
import type { Decision } from '../../shared/session/decision.ts';
import {
  type ReverseCash,
  requireNothingOut,
  reverseCash,
} from '../../shared/session/decisions/reverse-cash.ts';
import type { Session } from '../../shared/session/session.ts';

/**
 * Decides what a machine’s reversal comes to. Of a withdrawal that has ended with cash it contradicts what was reported,
 * or what people found.
 */
export async function reversed(session: Session, command: ReverseCash, nowMs: number): Promise<Decision> {
  const of = await openOrEnded(session, command.transactionId);
  if (of?.outcome) requireNothingOut(of, command);
  return reverseCash(session, command, nowMs);
}
