import { Refusal } from '../../refusal/refusal.ts';
import { type Decision, unchanged } from '../decision.ts';
import { endTransaction } from '../end-transaction.ts';
import { isTakingCash } from '../open-transactions.ts';
import type { Session } from '../session.ts';

export interface AbandonDeposit {
  readonly transactionId: string;
  readonly terminalId: string;
}

/**
 * Ends a deposit of which the machine kept nothing: the customer has their cash back. One that the customer carried on
 * to another machine goes on there.
 */
export function abandonDeposit(session: Session, command: AbandonDeposit, nowMs: number): Decision {
  const deposit = session.transactions.find(({ id }) => id === command.transactionId);
  if (!deposit) {
    throw new Refusal('cash-not-authorized', 'This machine has no slot open for this deposit.');
  }
  if (deposit.money.takenIn || deposit.money.pending) {
    throw new Refusal('evidence-differs', 'This machine reported before that it had kept the cash.');
  }
  if (!isTakingCash(deposit) || deposit.holder?.device !== command.terminalId) return unchanged(session);
  return endTransaction(session, deposit, { outcome: 'cancelled', channel: 'atm' }, nowMs);
}
