import { readEnded } from '../../shared/aws/sessions/history.ts';
import type { Decision } from '../../shared/session/decision.ts';
import {
  type CountCash,
  countCash,
  countLateCash,
  isCountedHere,
  lateCountIdOf,
} from '../../shared/session/decisions/count-cash.ts';
import type { Session } from '../../shared/session/session.ts';

/**
 * Decides what a machine’s count comes to: also of a deposit that has ended, or that another machine counted. A late
 * count is taken in, never discarded.
 */
export async function counted(session: Session, command: CountCash, nowMs: number): Promise<Decision> {
  const open = session.transactions.find(({ id }) => id === command.transactionId);
  const of = open ?? (await readEnded(session.customerId, command.transactionId));
  if (!of || (open && isCountedHere(open, command))) return countCash(session, command, nowMs);
  const lateId = lateCountIdOf(of, command.terminalId);
  const countedBefore =
    session.transactions.find(({ id }) => id === lateId) ?? (await readEnded(session.customerId, lateId));
  return countLateCash(session, { ...command, of, countedBefore }, nowMs);
}
