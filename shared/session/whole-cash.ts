import type { Money } from '../cash/money.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Claim } from './claim.ts';

/**
 * The cash that a claim is about, in whole: a deposit with all that machines counted late of it, which became deposits
 * of their own. A withdrawal stands alone.
 */
export interface WholeCash {
  readonly transactions: readonly Transaction[];
  /** The claims about any of them, answered or not. */
  readonly claims: readonly Claim[];
}

/** What machines say that moved, recorded or about to be. */
export const movedMinor = ({ transactions }: WholeCash): number =>
  sum(transactions.map(({ money }) => money.dispensed ?? takenInOf(money)));

/** What claims have paid, less what a later count was held against: so much the customer has, and no machine counted. */
export const uncountedRefundMinor = ({ transactions, claims }: WholeCash): number =>
  sum(claims.map(({ answer }) => answer?.refunded)) - sum(transactions.map(({ money }) => refundedOf(money)));

/** What was counted of a deposit, recorded or about to be. */
export function takenInOf({ takenIn, pending }: Transaction['money']): Money | undefined {
  return takenIn ?? (pending?.act.act === 'take-in' ? pending.act.money : undefined);
}

/** The part of it that a claim had paid before. */
export function refundedOf({ refunded, pending }: Transaction['money']): Money | undefined {
  return refunded ?? (pending?.act.act === 'take-in' ? pending.act.refunded : undefined);
}

const sum = (some: readonly (Money | undefined)[]): number =>
  some.reduce((all, money) => all + (money?.amountMinor ?? 0), 0);
