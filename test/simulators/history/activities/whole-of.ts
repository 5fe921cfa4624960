import { depositIdOf, lateCountIdOf } from '../../../../shared/session/decisions/count-cash.ts';
import type { WholeCash } from '../../../../shared/session/whole-cash.ts';
import type { Transaction } from '../../../../shared/transaction/transaction.ts';
import type { Customer } from '../customer.ts';
import { openOf } from './pursue.ts';

/** The cash of a transaction in whole, as `shared/aws/sessions/whole-cash-of.ts` finds it. */
export function wholeOf(customer: Customer, transaction: Transaction): WholeCash {
  const find = (id: string) => openOf(customer, id) ?? customer.ended.get(id);
  const deposit = find(depositIdOf(transaction.id)) ?? transaction;
  const late = (deposit.money.slots ?? []).map((terminalId) => find(lateCountIdOf(deposit, terminalId)));
  const transactions = [deposit, ...late.filter((each) => each !== undefined)];
  return { transactions, claims: transactions.flatMap(({ id }) => customer.claims.get(id) ?? []) };
}
