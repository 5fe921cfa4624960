import { CURRENCY } from '../../cash/currency.ts';
import type { Money } from '../../cash/money.ts';
import { takeInIdOf } from '../../cash/take-in-id.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { currentStep } from '../../transaction/progress.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import type { Decision } from '../decision.ts';
import { about, withTransaction } from '../open-transactions.ts';
import type { Session } from '../session.ts';

export interface CountCash {
  readonly transactionId: string;
  readonly terminalId: string;
  readonly counted: Money;
}

/**
 * Takes in the cash that a machine counted and keeps. It is the customer's from here on.
 *
 * The machine reports a fact, so neither an expiry nor a lost lease stands in its way; only a second count does.
 */
export function countCash(session: Session, command: CountCash, nowMs: number): Decision {
  const transaction = session.transactions.find(({ id }) => id === command.transactionId);
  if (!transaction) throw new Refusal('transaction-not-found', 'There is no open deposit with this id.');
  if (currentStep(transaction).form !== 'cash-in' || transaction.money.pending) {
    throw new Refusal('evidence-differs', 'The cash of this deposit was counted before.');
  }
  const { amountMinor, currency } = command.counted;
  if (transaction.startedOn !== 'atm' || amountMinor === 0 || currency !== CURRENCY) {
    throw new Refusal(
      'evidence-impossible',
      `A count needs an amount in ${CURRENCY}, and a deposit that began at a machine.`,
    );
  }
  const counted: Transaction = {
    ...transaction,
    ticket: undefined,
    savedAtMs: nowMs,
    moneyActs: transaction.moneyActs + 1,
    money: {
      ...transaction.money,
      pending: {
        act: {
          act: 'take-in',
          id: takeInIdOf(transaction.id),
          customerId: session.customerId,
          terminalId: command.terminalId,
          money: command.counted,
        },
        sinceMs: nowMs,
      },
    },
  };
  return {
    session: withTransaction(session, counted),
    events: [
      {
        type: 'CashCounted',
        ...about(counted, nowMs, 'atm'),
        terminalId: command.terminalId,
        money: command.counted,
      },
    ],
  };
}
