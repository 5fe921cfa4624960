import type { Money } from '../../cash/money.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { CashLeg, Transaction } from '../../transaction/transaction.ts';
import type { Decision } from '../decision.ts';
import { about, withTransaction } from '../open-transactions.ts';
import type { Session } from '../session.ts';

export interface CompleteCash {
  readonly transactionId: string;
  readonly terminalId: string;
  /** Which authorization it is about, so that a late report of an earlier one cannot be taken for this one. */
  readonly authorizationId: string;
  /** What the machine says that the customer got. */
  readonly dispensed: Money;
}

/**
 * Settles what a machine dispensed, from the machine's evidence: all of it, a part, or nothing.
 *
 * What was dispensed is captured and the rest is given back. When nothing came out the withdrawal stays prepared,
 * for another try at this machine or at another.
 */
export function completeCash(session: Session, command: CompleteCash, nowMs: number): Decision {
  const transaction = dispensingAt(session, command);
  const { hold, dispensing: _, ...money } = transaction.money;
  if (!hold) throw new Error('A machine dispenses what nobody holds.');
  const extent = extentOf(command.dispensed, hold.money);

  const happened = {
    type: 'CashDispensed',
    ...about(transaction, nowMs, 'atm'),
    terminalId: command.terminalId,
    money: command.dispensed,
    extent,
  } as const;
  if (extent === 'NONE') {
    return {
      session: withTransaction(session, { ...transaction, money: { ...money, hold } }),
      events: [happened],
    };
  }
  const settling: Transaction = {
    ...transaction,
    moneyActs: transaction.moneyActs + 1,
    money: { ...money, hold, pending: capture(transaction, command, hold.id, nowMs) },
  };
  return { session: withTransaction(session, settling), events: [happened] };
}

/** The transaction that this machine was authorized to dispense for. */
export function dispensingAt(
  session: Session,
  { transactionId, terminalId, authorizationId }: Omit<CompleteCash, 'dispensed'>,
): Transaction {
  const transaction = session.transactions.find(({ id }) => id === transactionId);
  const { dispensing } = transaction?.money ?? {};
  if (
    dispensing?.terminalId !== terminalId ||
    dispensing.authorizationId !== authorizationId ||
    !transaction
  ) {
    throw new Refusal('cash-not-authorized', 'This machine has no open authorization for this transaction.');
  }
  return transaction;
}

function extentOf(dispensed: Money, held: Money): 'FULL' | 'PART' | 'NONE' {
  if (dispensed.currency !== held.currency || dispensed.amountMinor > held.amountMinor) {
    throw new Refusal('evidence-impossible', 'More was reported than was authorized. Check the machine.');
  }
  if (dispensed.amountMinor === 0) return 'NONE';
  return dispensed.amountMinor === held.amountMinor ? 'FULL' : 'PART';
}

const capture = (
  transaction: Transaction,
  { terminalId, dispensed }: CompleteCash,
  holdId: string,
  nowMs: number,
): CashLeg['pending'] => ({
  act: {
    act: 'capture',
    id: `${transaction.id}.${transaction.moneyActs + 1}`,
    holdId,
    terminalId,
    money: dispensed,
  },
  sinceMs: nowMs,
});
