import type { Transaction } from '../../transaction/transaction.ts';
import { intendRelease } from './intend-release.ts';

/**
 * Ends a withdrawal that was begun by card and PIN, of which nothing came out: what was set aside goes back, and the
 * withdrawal is cancelled. It was for that machine and that moment, so it is never left open for another.
 */
export const endWalkUp = (transaction: Transaction, nowMs: number): Transaction =>
  intendRelease(transaction, nowMs, 'cancelled');
