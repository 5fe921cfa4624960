import { Refusal } from '../../refusal/refusal.ts';
import { withReport } from '../../transaction/transaction.ts';
import { type Decision, unchanged } from '../decision.ts';
import { about, withTransaction } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { authorizedAt, reportOf, reportOn } from './complete-cash.ts';

export interface ReverseCash {
  readonly transactionId: string;
  readonly terminalId: string;
  /** Which authorization it is about, so that a late report of an earlier one cannot be taken for this one. */
  readonly authorizationId: string;
  readonly reason: string;
}

/**
 * Takes an authorization back, since nothing was or will be dispensed. The withdrawal stays prepared.
 *
 * Taking back what was taken back, or of which nothing came out, changes nothing.
 */
export function reverseCash(session: Session, command: ReverseCash, nowMs: number): Decision {
  const transaction = authorizedAt(session, command);
  const { terminalId, authorizationId } = command;
  const before = reportOf(transaction, command);
  if (before?.dispensed.amountMinor === 0) return unchanged(session);
  const { hold, dispensing: _, ...money } = transaction.money;
  if (before || !hold) {
    throw new Refusal('evidence-differs', 'This machine reported before that cash came out.');
  }
  const nothing = { ...hold.money, amountMinor: 0 };
  const report = reportOn(hold, { authorizationId, terminalId, dispensed: nothing });
  const reports = withReport(money, report);
  return {
    session: withTransaction(session, { ...transaction, money: { ...money, hold, reports } }),
    events: [
      {
        type: 'CashReversed',
        ...about(transaction, nowMs, 'atm'),
        terminalId,
        authorizationId,
        money: hold.money,
        reason: command.reason,
      },
    ],
  };
}
