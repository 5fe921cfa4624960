import type { Transaction } from '../../transaction/transaction.ts';
import type { Decision } from '../decision.ts';
import {
  about,
  drivenTransaction,
  type Party,
  requireClosedSlot,
  withTransaction,
} from '../open-transactions.ts';
import type { Session } from '../session.ts';

/** Lays the baton down: drafts and answers stay, and any channel of the customer's may take it up at once. */
export function suspend(
  session: Session,
  command: { transactionId: string; by: Party },
  nowMs: number,
): Decision {
  const transaction = drivenTransaction(session, command.transactionId, command.by, nowMs);
  requireClosedSlot(transaction);
  return layDown(session, transaction, command.by, nowMs);
}

export function layDown(session: Session, transaction: Transaction, by: Party, nowMs: number): Decision {
  const { holder: _, ticket: __, ...kept } = transaction;
  return {
    session: withTransaction(session, { ...kept, savedAtMs: nowMs }),
    events: [
      { type: 'TransactionSuspended', ...about(transaction, nowMs, by.channel), step: transaction.at },
    ],
  };
}
