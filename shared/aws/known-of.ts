import type { Known } from '../reconciliation/known.ts';
import { namesOfDeposit, namesOfWithdrawal } from '../reconciliation/names-in-books.ts';
import { lateCountIdOf } from '../session/decisions/count-cash.ts';
import { lateCashIdOf } from '../session/decisions/settle-late-cash.ts';
import type { Transaction } from '../transaction/transaction.ts';
import { bank } from './bank.ts';
import { loadSession } from './sessions/load-session.ts';
import { openOrEnded, wholeCashOf } from './sessions/whole-cash-of.ts';

/** By what the bank's own side of a withdrawal is found. */
export interface WithdrawalName {
  readonly customerId: string;
  readonly transactionId: string;
  readonly authorizationId: string;
}

/** What the session and the books say of a withdrawal: some eight reads, each by its key. */
export async function knownOfWithdrawal(name: WithdrawalName): Promise<Known> {
  const { session } = await loadSession(name.customerId);
  const [transaction, late] = await Promise.all([
    openOrEnded(session, name.transactionId),
    openOrEnded(session, lateCashIdOf(name.authorizationId)),
  ]);
  // Of one that the session lost, its first act may have left a hold.
  const acts = transaction ?? { id: name.transactionId, moneyActs: 1 };
  const booked = await bank.bookedUnder(namesOfWithdrawal(acts, name.authorizationId));
  return { transaction, late, booked };
}

/** What the session and the books say of a deposit, or of what a machine counted late of it. */
export async function knownOfDeposit({
  customerId,
  transactionId,
  terminalId,
}: Omit<WithdrawalName, 'authorizationId'> & { readonly terminalId: string }): Promise<Known> {
  const { session } = await loadSession(customerId);
  const transaction = await openOrEnded(session, transactionId);
  const isOfASlot = transaction?.money.slots?.includes(terminalId);
  const late = isOfASlot
    ? await openOrEnded(session, lateCountIdOf(transaction as Transaction, terminalId))
    : undefined;
  const booked = await bank.bookedUnder(namesOfDeposit({ id: transactionId }));
  return { transaction, late, booked };
}

/** What the session and the books say of what a claim paid. */
export async function knownOfRefund({
  customerId,
  transactionId,
  actId,
}: Omit<WithdrawalName, 'authorizationId'> & { readonly actId: string }): Promise<Known> {
  const { session } = await loadSession(customerId);
  const transaction = await openOrEnded(session, transactionId);
  const whole = transaction && (await wholeCashOf(session, transaction));
  const booked = await bank.bookedUnder({ holdIds: [], postingIds: [actId], takeInIds: [] });
  return { transaction, late: undefined, booked, ...(whole && { whole }) };
}
