import { openOrEnded, wholeCashOf } from '../../shared/aws/sessions/whole-cash-of.ts';
import type { Decision } from '../../shared/session/decision.ts';
import {
  type CountCash,
  countCash,
  countLateCash,
  isCountedHere,
  lateCountIdOf,
} from '../../shared/session/decisions/count-cash.ts';
import type { Session } from '../../shared/session/session.ts';
import { uncountedRefundMinor } from '../../shared/session/whole-cash.ts';

/**
 * Decides what a machine’s count comes to: also of a deposit that has ended, or that another machine counted. A late
 * count is taken in, never discarded; and what a claim has paid for it already is held against it.
 */
export async function counted(session: Session, command: CountCash, nowMs: number): Promise<Decision> {
  const of = await openOrEnded(session, command.transactionId);
  if (!of) return countCash(session, command, nowMs);
  const isHere = session.transactions.includes(of) && isCountedHere(of, command);
  if (isHere && !of.money.isRefunded) return countCash(session, command, nowMs);
  const refundedMinor = uncountedRefundMinor(await wholeCashOf(session, of));
  const count = { ...command, refundedMinor };
  if (isHere) return countCash(session, count, nowMs);
  const countedBefore = await openOrEnded(session, lateCountIdOf(of, command.terminalId));
  return countLateCash(session, { ...count, of, countedBefore }, nowMs);
}
