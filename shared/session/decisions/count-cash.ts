import { CURRENCY } from '../../cash/currency.ts';
import type { Money } from '../../cash/money.ts';
import { takeInIdOf } from '../../cash/take-in-id.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { definitionOf } from '../../transaction/definitions.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { type Decision, unchanged } from '../decision.ts';
import { about, withTransaction } from '../open-transactions.ts';
import { reopened } from '../reopened.ts';
import { requireRoom } from '../require-room.ts';
import type { Session } from '../session.ts';
import { takenInOf } from '../whole-cash.ts';

export interface CountCash {
  readonly transactionId: string;
  readonly terminalId: string;
  readonly counted: Money;
  /** What claims have paid for this cash, and no count was held against yet. */
  readonly refundedMinor?: number;
}

/**
 * Takes in the cash that a machine counted and keeps. It is the customer's from here on.
 *
 * The machine reports a fact, so neither an expiry nor a lost lease stands in its way; only a second count does,
 * and a count by a machine whose slot was not open for this deposit. Cash that a claim has paid for already is not the
 * customer's once more: only what is beyond that.
 */
export function countCash(session: Session, command: CountCash, nowMs: number): Decision {
  const transaction = session.transactions.find(({ id }) => id === command.transactionId);
  if (!transaction) throw new Refusal('transaction-not-found', 'There is no open deposit with this id.');
  requireCountable(transaction, command);
  if (isKnown(takenInOf(transaction.money), command)) return unchanged(session);
  requireRefundsStill(session, transaction);
  const counted = takingIn({ ...transaction, ticket: undefined, savedAtMs: nowMs }, session, command, nowMs);
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

export interface CountLateCash extends CountCash {
  /** The deposit that it was put in for: ended, or counted by another machine meanwhile. */
  readonly of: Transaction;
  /** The deposit that a late count of this machine opened before, if one did. */
  readonly countedBefore: Transaction | undefined;
}

/**
 * Takes in cash whose deposit could not wait for the count: cancelled, expired, or counted by another machine that
 * the customer carried it to.
 *
 * What was taken in or has ended never changes, so the cash opens a deposit of its own, which waits for an account.
 */
export function countLateCash(session: Session, command: CountLateCash, nowMs: number): Decision {
  const { of, countedBefore, counted, terminalId } = command;
  requireCountable(of, command);
  if (isKnown((countedBefore && takenInOf(countedBefore.money)) ?? ownCountOf(of, command), command)) {
    return { ...unchanged(session), ...(countedBefore && { transactionId: countedBefore.id }) };
  }
  requireRefundsStill(session, of);
  requireRoom(session);
  const late = takingIn(
    {
      ...reopened(of),
      id: lateCountIdOf(of, terminalId),
      savedAtMs: nowMs,
      expiresAtMs: nowMs + definitionOf(of).lifetimeMs,
      at: 'count',
      answers: {},
      drafts: {},
      moneyActs: 0,
      money: { slots: [terminalId] },
    },
    session,
    command,
    nowMs,
  );
  return {
    session: { ...session, transactions: [...session.transactions, late] },
    events: [
      {
        type: 'CashCountedLate',
        ...about(late, nowMs, 'atm'),
        terminalId: command.terminalId,
        money: counted,
        of: of.id,
      },
    ],
    transactionId: late.id,
  };
}

/** The id of the deposit that a late count opens, by the deposit and the machine among its slots. */
export const lateCountIdOf = ({ id, money }: Transaction, terminalId: string): string =>
  id.replace(/^t/, `tz${(money.slots ?? []).indexOf(terminalId) + 1}`);

/** The id of the deposit itself, also by that of a late count of it. */
export const depositIdOf = (transactionId: string): string => transactionId.replace(/^tz\d/, 't');

/** Whether a count is taken in by this open deposit: nobody has counted it, or this machine has. */
export function isCountedHere(transaction: Transaction, command: CountCash): boolean {
  return !takenInOf(transaction.money) || ownCountOf(transaction, command) !== undefined;
}

function requireCountable({ money }: Transaction, { terminalId, counted }: CountCash): void {
  if (!money.slots?.includes(terminalId)) {
    throw new Refusal('cash-not-authorized', 'This machine has not opened its slot for this deposit.');
  }
  if (counted.amountMinor === 0 || counted.currency !== CURRENCY) {
    throw new Refusal('evidence-impossible', `A count needs an amount in ${CURRENCY}.`);
  }
}

/** While a claim about it is being paid, nobody knows yet how much of the cash is the customer's. */
function requireRefundsStill({ claims = [] }: Session, { id }: Transaction): void {
  const isOfIt = (transactionId: string) => depositIdOf(transactionId) === depositIdOf(id);
  if (!claims.some(({ transactionId, refund }) => refund && isOfIt(transactionId))) return;
  throw new Refusal('money-moving', 'A claim about this cash is being paid just now. Say it again.', {
    retryAfterS: 1,
  });
}

function takingIn(
  transaction: Transaction,
  { customerId }: Session,
  { terminalId, counted, refundedMinor = 0 }: CountCash,
  nowMs: number,
): Transaction {
  const refunded = { ...counted, amountMinor: Math.min(refundedMinor, counted.amountMinor) };
  const act = {
    act: 'take-in' as const,
    id: takeInIdOf(transaction.id),
    customerId,
    terminalId,
    money: counted,
    ...(refunded.amountMinor > 0 && { refunded }),
  };
  return {
    ...transaction,
    moneyActs: transaction.moneyActs + 1,
    money: { ...transaction.money, pending: { act, sinceMs: nowMs } },
  };
}

/** What this very machine counted of a deposit. */
function ownCountOf(deposit: Transaction, { terminalId }: CountCash): Money | undefined {
  const act = deposit.money.pending?.act;
  const countedBy = deposit.money.countedBy ?? (act?.act === 'take-in' ? act.terminalId : undefined);
  return countedBy === terminalId ? takenInOf(deposit.money) : undefined;
}

/** The same count once more changes nothing; another one cannot be true as well. */
function isKnown(before: Money | undefined, { counted }: CountCash): boolean {
  if (!before) return false;
  if (before.amountMinor === counted.amountMinor) return true;
  throw new Refusal('evidence-differs', 'Another amount of this deposit was counted before.');
}
