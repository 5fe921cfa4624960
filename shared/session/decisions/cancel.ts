import { Refusal } from '../../refusal/refusal.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { requireNothingSigned } from '../assisted-step.ts';
import type { Decision } from '../decision.ts';
import { endTransaction } from '../end-transaction.ts';
import {
  isHeldBy,
  openTransaction,
  type Party,
  requireConsented,
  requireStill,
  touched,
  withTransaction,
} from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { intendRelease } from './intend-release.ts';
import { requireYielding } from './take-over.ts';

/**
 * Cancels a transaction, from any channel that could take it over. What is set aside is given back at once: so that is
 * the customer's own, and nobody's who assists.
 */
export function cancel(
  session: Session,
  command: { transactionId: string; by: Party },
  nowMs: number,
): Decision {
  const transaction = openTransaction(session, command.transactionId, nowMs);
  requireConsented(transaction, command.by);
  requireNothingSigned(transaction, command.by);
  return cancelOpen(session, transaction, command.by, nowMs);
}

/** The same of one that was found, which may be past its time and not ended yet. */
export function cancelOpen(session: Session, transaction: Transaction, by: Party, nowMs: number): Decision {
  requireStill(transaction);
  if (!isHeldBy(transaction, by)) requireYielding(session, transaction, nowMs);
  if (transaction.money.takenIn) {
    throw new Refusal(
      'cash-taken-in',
      'The cash is counted and yours. Choose the account that it shall go to.',
    );
  }
  if (transaction.money.hold) {
    const releasing = intendRelease(touched(transaction, by, nowMs), nowMs, 'cancelled');
    return { session: withTransaction(session, releasing), events: [] };
  }
  return endTransaction(session, transaction, { outcome: 'cancelled', channel: by.channel }, nowMs);
}
