import { isWalkUp, type Transaction } from '../../transaction/transaction.ts';
import { endWalkUp } from './end-walk-up.ts';
import { resizeHold } from './resize-hold.ts';

/**
 * A withdrawal of which nothing came out: no fee is taken for it. What was prepared stays prepared, for another try at
 * this machine or at another; what was begun by card and PIN at this machine is over.
 */
export function afterNothing(reported: Transaction, nowMs: number): Transaction {
  if (isWalkUp(reported)) return endWalkUp(reported, nowMs);
  return reported.money.hold?.fee ? resizeHold(reported, {}, nowMs) : reported;
}
