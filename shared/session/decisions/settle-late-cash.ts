import { Refusal } from '../../refusal/refusal.ts';
import { accountOf } from '../../transaction/account-of.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { type Decision, unchanged } from '../decision.ts';
import { about } from '../open-transactions.ts';
import { requireRoom } from '../require-room.ts';
import type { Session } from '../session.ts';
import { type CompleteCash, reportOf, requireNoOtherThan } from './complete-cash.ts';

export interface SettleLateCash extends CompleteCash {
  /** The withdrawal, which has ended. */
  readonly ended: Transaction;
  /** What was settled late of this authorization before, if it was. */
  readonly settledBefore: Transaction | undefined;
}

/**
 * Records cash that came out of a machine although its withdrawal has ended, because the machine had said before
 * that nothing came out, and reports the truth late.
 *
 * An ended transaction never changes, so the late cash becomes one of its own, known by the authorization: the
 * customer sees it, and the bank takes it from the account that the withdrawal was for.
 */
export function settleLateCash(session: Session, command: SettleLateCash, nowMs: number): Decision {
  const { ended, settledBefore, dispensed, terminalId, authorizationId } = command;
  const before = reportOf(settledBefore ?? ended, command);
  if (!before) {
    throw new Refusal('cash-not-authorized', 'This machine has no authorization for this transaction.');
  }
  requireNoOtherThan(before, command);
  if (before.dispensed.amountMinor === dispensed.amountMinor) return unchanged(session);
  requireRoom(session);
  const accountId = accountOf(ended);
  if (!accountId || dispensed.currency !== before.dispensed.currency) {
    throw new Refusal(
      'evidence-impossible',
      'This cannot have come out of this withdrawal. Check the machine.',
    );
  }

  const { outcome: _, endedAtMs: __, because: ___, ...withdrawal } = ended;
  const late: Transaction = {
    ...withdrawal,
    id: lateCashIdOf(authorizationId),
    at: 'collection',
    savedAtMs: nowMs,
    money: {
      reports: [{ authorizationId, terminalId, dispensed }],
      pending: {
        act: {
          act: 'settle-late',
          id: `${authorizationId}.late`,
          customerId: session.customerId,
          accountId,
          terminalId,
          money: dispensed,
        },
        sinceMs: nowMs,
      },
    },
  };
  return {
    session: { ...session, transactions: [...session.transactions, late] },
    events: [
      {
        type: 'CashSettledLate',
        ...about(late, nowMs, 'atm'),
        terminalId,
        authorizationId,
        money: dispensed,
        of: ended.id,
      },
    ],
    transactionId: late.id,
  };
}

/** The id of what was settled late, of one authorization. */
export const lateCashIdOf = (authorizationId: string): string => authorizationId.replace(/^a/, 't');
