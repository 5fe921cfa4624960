import { Refusal } from '../../refusal/refusal.ts';
import type { Session } from '../../session/session.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { readEnded } from './history.ts';

/** A transaction of this customer, open or ended. Somebody else's and one that never was are the same "not found". */
export async function findTransaction(session: Session, transactionId: string): Promise<Transaction> {
  const open = session.transactions.find(({ id }) => id === transactionId);
  const found = open ?? (await readEnded(session.customerId, transactionId));
  if (!found) throw new Refusal('transaction-not-found', 'You have no transaction with this id.');
  return found;
}
