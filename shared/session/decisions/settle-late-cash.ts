import { Refusal } from '../../refusal/refusal.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { type Decision, unchanged } from '../decision.ts';
import { about } from '../open-transactions.ts';
import { reopened } from '../reopened.ts';
import { requireProof } from '../require-proof.ts';
import { requireRoom } from '../require-room.ts';
import type { Session } from '../session.ts';
import { type CompleteCash, reportOf, requireNoOtherThan } from './complete-cash.ts';

export interface SettleLateCash extends CompleteCash {
  /** The withdrawal that it came out for: ended, or gone on without it. */
  readonly of: Transaction;
  /** What was settled late of this authorization before, if it was. */
  readonly settledBefore: Transaction | undefined;
}

/**
 * Records cash that came out of a machine although nothing is set aside for it any more, because the machine had
 * said before that nothing came out, and reports the truth late: the withdrawal has ended, or has gone on.
 *
 * The late cash becomes a transaction of its own, known by the authorization: the customer sees it, and the bank
 * takes it, up to what was authorized then, from the account that it was authorized on.
 */
export function settleLateCash(session: Session, command: SettleLateCash, nowMs: number): Decision {
  const { of, settledBefore, dispensed, terminalId, authorizationId } = command;
  const before = reportOf(settledBefore ?? of, command);
  if (!before) {
    throw new Refusal('cash-not-authorized', 'This machine has no authorization for this transaction.');
  }
  requireProof(of, command);
  requireNoOtherThan(before, command);
  if (before.dispensed.amountMinor === dispensed.amountMinor) {
    return { ...unchanged(session), ...(settledBefore && { transactionId: settledBefore.id }) };
  }
  requireRoom(session);
  const { authorized, accountId } = before;
  if (dispensed.currency !== authorized.currency || dispensed.amountMinor > authorized.amountMinor) {
    throw new Refusal('evidence-impossible', 'More was reported than was authorized. Check the machine.');
  }

  const late: Transaction = {
    ...reopened(of),
    id: lateCashIdOf(authorizationId),
    at: 'collection',
    savedAtMs: nowMs,
    money: {
      reports: [{ ...before, dispensed }],
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
        of: of.id,
      },
    ],
    transactionId: late.id,
  };
}

/** The id of what was settled late, of one authorization. */
export const lateCashIdOf = (authorizationId: string): string => authorizationId.replace(/^a/, 't');
