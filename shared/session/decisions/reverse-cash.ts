import type { Money } from '../../cash/money.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { type CashReport, type Transaction, withReport } from '../../transaction/transaction.ts';
import { type Decision, unchanged } from '../decision.ts';
import { about, withTransaction } from '../open-transactions.ts';
import { requireProof, tokenedAs } from '../require-proof.ts';
import type { Session } from '../session.ts';
import { afterNothing } from './after-nothing.ts';
import { authorizedAt, reportOf, reportOn } from './complete-cash.ts';

export interface ReverseCash {
  readonly transactionId: string;
  readonly terminalId: string;
  /** Which authorization it is about, so that a late report of an earlier one cannot be taken for this one. */
  readonly authorizationId: string;
  readonly reason: string;
  /** What its dispenser swears that the customer got, if it was asked. */
  readonly proven?: Money | undefined;
}

/**
 * Takes an authorization back, since nothing was or will be dispensed. The withdrawal stays prepared,
 * unless it was begun by card and PIN at this machine: then it is over.
 *
 * Taking back what was taken back, or of which nothing came out, changes nothing.
 */
export function reverseCash(session: Session, command: ReverseCash, nowMs: number): Decision {
  const transaction = authorizedAt(session, command);
  const { terminalId, authorizationId } = command;
  if (requireNothingOut(transaction, command)) return unchanged(session);
  const { hold, dispensing: _, ...money } = transaction.money;
  if (!hold) throw new Error('A machine was authorized to dispense what nobody holds.');
  const nothing = { ...hold.money, amountMinor: 0 };
  const report = {
    ...reportOn(hold, { authorizationId, terminalId, dispensed: nothing }),
    ...tokenedAs(transaction, command),
    isReversed: true,
  } as const;
  const reports = withReport(money, report);
  const reversed: Transaction = { ...transaction, money: { ...money, hold, reports } };
  return {
    session: withTransaction(session, afterNothing(reversed, nowMs)),
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

/**
 * Refuses a reversal of what was reported to have come out, by the machine or by people. Answers what was reported, if
 * anything was.
 */
export function requireNothingOut(transaction: Transaction, command: ReverseCash): CashReport | undefined {
  requireProof(transaction, { ...command, dispensed: { amountMinor: 0 } });
  const before = reportOf(transaction, command);
  if (!before || before.dispensed.amountMinor === 0) return before;
  throw new Refusal('evidence-differs', 'It was reported before that cash came out.');
}
