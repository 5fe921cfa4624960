import type { Money } from '../../cash/money.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { type Decision, unchanged } from '../decision.ts';
import type { Session } from '../session.ts';
import { requireNoOtherThan, settle } from './complete-cash.ts';

export interface DecideSilence {
  readonly transactionId: string;
  /** Which authorization was looked into. */
  readonly authorizationId: string;
  /** What was found to have come out: all, a part, or nothing. */
  readonly dispensed: Money;
  readonly reason: string;
}

/**
 * Ends the silence of a machine that was told to dispense and never said what it did: people of the bank have found it
 * out, and it is settled as if the machine had said so.
 *
 * Only of a machine that is overdue: before that its own report may come any moment. What comes later is held against
 * this as against an earlier report of the machine's own.
 */
export function decideSilence(session: Session, command: DecideSilence, nowMs: number): Decision {
  const { transactionId, authorizationId, dispensed, reason } = command;
  const transaction = session.transactions.find(({ id }) => id === transactionId);
  if (!transaction) throw new Refusal('transaction-not-found', 'This customer has no such open withdrawal.');
  const { dispensing, reports = [] } = transaction.money;
  if (dispensing?.authorizationId !== authorizationId) {
    const before = reports.find((report) => report.authorizationId === authorizationId);
    if (!before) throw new Refusal('cash-not-authorized', 'This authorization is not of this withdrawal.');
    requireNoOtherThan(before, command);
    if (before.dispensed.amountMinor === dispensed.amountMinor) return unchanged(session);
    throw new Refusal('evidence-differs', 'It was reported before that nothing came out.');
  }
  if (!dispensing.isOverdue) {
    throw new Refusal('cash-not-overdue', 'The machine may still report. Wait until it is overdue.');
  }
  const { terminalId } = dispensing;
  const found = { by: 'operator', reason } as const;
  return settle(
    session,
    transaction,
    { transactionId, terminalId, authorizationId, dispensed, found },
    nowMs,
  );
}
