import type { Outcome } from '../../transaction/outcome.ts';
import type { Transaction } from '../../transaction/transaction.ts';

/** Writes down that what is set aside is to be given back, and how the transaction ends then, if it does. */
export function intendRelease(transaction: Transaction, nowMs: number, ending?: Outcome): Transaction {
  const { hold } = transaction.money;
  if (!hold) throw new Error('A release was decided where nothing is held.');
  return {
    ...transaction,
    moneyActs: transaction.moneyActs + 1,
    money: {
      ...transaction.money,
      pending: {
        act: { act: 'release', id: `${transaction.id}.${transaction.moneyActs + 1}`, holdId: hold.id },
        sinceMs: nowMs,
        ...(ending && { ending }),
      },
    },
  };
}
