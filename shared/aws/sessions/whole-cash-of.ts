import { depositIdOf, lateCountIdOf } from '../../session/decisions/count-cash.ts';
import type { Session } from '../../session/session.ts';
import type { WholeCash } from '../../session/whole-cash.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { claimsAbout } from './claims.ts';
import { readEnded } from './history.ts';

/**
 * The cash of a transaction in whole, with the claims about it. Claims are written with the session and never without, so
 * whoever decides on this and commits on the same version has missed none.
 */
export async function wholeCashOf(session: Session, transaction: Transaction): Promise<WholeCash> {
  const transactions = await kinOf(session, transaction);
  const claims = await Promise.all(transactions.map(({ id }) => claimsAbout(session.customerId, id)));
  return { transactions, claims: claims.flat() };
}

async function kinOf(session: Session, transaction: Transaction): Promise<Transaction[]> {
  if (transaction.kind !== 'cash-deposit') return [transaction];
  const depositId = depositIdOf(transaction.id);
  const deposit = depositId === transaction.id ? transaction : await openOrEnded(session, depositId);
  if (!deposit) return [transaction];
  const lateIds = (deposit.money.slots ?? []).map((terminalId) => lateCountIdOf(deposit, terminalId));
  const late = await Promise.all(lateIds.map((id) => openOrEnded(session, id)));
  return [deposit, ...late.filter((each) => each !== undefined)];
}

/** A transaction of the customer’s, wherever it stands. */
export const openOrEnded = async (
  session: Session,
  transactionId: string,
): Promise<Transaction | undefined> =>
  session.transactions.find(({ id }) => id === transactionId) ?? readEnded(session.customerId, transactionId);
