import type { Decision } from '../decision.ts';
import { about, withTransaction } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { dispensingAt } from './complete-cash.ts';

export interface ReverseCash {
  readonly transactionId: string;
  readonly terminalId: string;
  /** Which authorization it is about, so that a late report of an earlier one cannot be taken for this one. */
  readonly authorizationId: string;
  readonly reason: string;
}

/** Takes an authorization back, since nothing was or will be dispensed. The withdrawal stays prepared. */
export function reverseCash(session: Session, command: ReverseCash, nowMs: number): Decision {
  const transaction = dispensingAt(session, command);
  const { dispensing: _, ...money } = transaction.money;
  return {
    session: withTransaction(session, { ...transaction, money }),
    events: [
      {
        type: 'CashReversed',
        ...about(transaction, nowMs, 'atm'),
        terminalId: command.terminalId,
        reason: command.reason,
      },
    ],
  };
}
