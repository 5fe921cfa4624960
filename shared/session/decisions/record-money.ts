import type { MoneyDecline, MoneyOutcome } from '../../cash/bank.ts';
import { withFee } from '../../cash/fee.ts';
import type { MoneyAct } from '../../cash/money-act.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { definitionOf } from '../../transaction/definitions.ts';
import { currentStep, questionBefore, stepAfter } from '../../transaction/progress.ts';
import {
  type CashLeg,
  isWalkUp,
  type PendingMoney,
  type Transaction,
} from '../../transaction/transaction.ts';
import type { Decision } from '../decision.ts';
import { unchanged } from '../decision.ts';
import { endTransaction } from '../end-transaction.ts';
import type { SessionEvent } from '../event.ts';
import { about, withTransaction } from '../open-transactions.ts';
import type { Session } from '../session.ts';

export interface RecordMoney {
  readonly transactionId: string;
  readonly actId: string;
  readonly outcome: MoneyOutcome;
}

/**
 * Records what became of money that was to move. Recording it again changes nothing, so whoever carried the act
 * out may record it: the request that began it, a repeat of it, or the clock after a crash.
 */
export function recordMoney(session: Session, command: RecordMoney, nowMs: number): Decision {
  const transaction = session.transactions.find(({ id }) => id === command.transactionId);
  const pending = transaction?.money.pending;
  if (!transaction || pending?.act.id !== command.actId) return unchanged(session);

  const { pending: _, ...money } = transaction.money;
  const settled: Transaction = { ...transaction, money };
  return command.outcome.done
    ? moved(session, settled, pending, nowMs)
    : refused(session, settled, pending, command.outcome.because, nowMs);
}

function moved(
  session: Session,
  settled: Transaction,
  { act, ending }: PendingMoney,
  nowMs: number,
): Decision {
  const happened: SessionEvent = {
    type: 'MoneyMoved',
    ...about(settled, nowMs),
    act: act.act,
    actId: act.id,
  };
  const transaction = { ...settled, money: moneyAfter(settled.money, act) };
  const outcome = ending ?? endingOf(act, transaction);
  if (outcome) {
    const end = endTransaction(session, transaction, { outcome }, nowMs);
    return { ...end, events: [happened, ...end.events] };
  }
  if (act.act === 'release') return released(session, transaction, happened, nowMs);
  if (act.act === 'resize') return { session: withTransaction(session, transaction), events: [happened] };
  const next = stepAfter(transaction, currentStep(transaction));
  if (!next) throw new Error(`Nothing follows ${act.act} in a ${transaction.kind}.`);
  return { session: withTransaction(session, { ...transaction, at: next.name }), events: [happened] };
}

/**
 * Cash that is out, or allocated, ends its transaction; so does cash of which nothing is left to allocate, and the money
 * of a last step.
 */
function endingOf(act: MoneyAct, transaction: Transaction): 'completed' | undefined {
  if (act.act === 'release' || act.act === 'resize') return undefined;
  if (act.act === 'take-in' && act.refunded?.amountMinor === act.money.amountMinor) return 'completed';
  return stepAfter(transaction, currentStep(transaction)) ? undefined : 'completed';
}

function moneyAfter(money: CashLeg, act: MoneyAct): CashLeg {
  switch (act.act) {
    case 'hold':
      return {
        ...money,
        hold: {
          id: act.id,
          accountId: act.accountId,
          money: act.money,
          ...(act.fee && { fee: act.fee }),
        },
        givenBack: undefined,
      };
    case 'resize': {
      const { fee: _, ...hold } = money.hold ?? {};
      return { ...money, hold: { ...hold, ...(act.fee && { fee: act.fee }) } as CashLeg['hold'] };
    }
    case 'release':
      return {
        ...money,
        hold: undefined,
        givenBack: money.hold && withFee(money.hold.money, money.hold.fee),
      };
    case 'capture':
      return {
        ...money,
        hold: undefined,
        dispensed: act.money,
        ...(act.fee && { fee: act.fee.money }),
      };
    case 'settle-late':
      return { ...money, dispensed: act.money };
    case 'take-in':
      return {
        ...money,
        takenIn: act.money,
        countedBy: act.terminalId,
        ...(act.refunded && { refunded: act.refunded }),
      };
    case 'allocate':
    case 'transfer':
    case 'fee':
    case 'refund':
      return money;
  }
}

/** The money was given back because the customer stepped back: what they approved may change now. */
function released(
  session: Session,
  transaction: Transaction,
  happened: SessionEvent,
  nowMs: number,
): Decision {
  const before = questionBefore({ ...transaction, at: approvalOf(transaction) });
  const reopened: Transaction = { ...transaction, approval: undefined, at: before?.name ?? transaction.at };
  return {
    session: withTransaction(session, reopened),
    events: [happened, { type: 'ApprovalVoided', ...about(transaction, nowMs), because: 'hold-released' }],
  };
}

/**
 * The bank said no. Nothing moved, so the transaction stays open at the question that chose the account, and the
 * customer may change the amount or the account rather than start again. A fee that was refused leaves the cash
 * prepared, for a machine that takes none. What was begun by card and PIN at a machine
 * ends: the machine has said no, and asks nothing more.
 */
function refused(
  session: Session,
  settled: Transaction,
  { act }: PendingMoney,
  because: MoneyDecline,
  nowMs: number,
): Decision {
  if (act.act === 'release' || act.act === 'capture' || act.act === 'settle-late' || act.act === 'take-in') {
    throw new Error(`The bank refused to ${act.act} (${because}): the books and the session disagree.`);
  }
  const events: SessionEvent[] = [
    { type: 'MoneyRefused', ...about(settled, nowMs), act: act.act, actId: act.id, because },
  ];
  if (act.act === 'resize') {
    return { session: withTransaction(session, settled), events, refusal: refusalOf(because) };
  }
  if (isWalkUp(settled)) {
    const end = endTransaction(session, settled, { outcome: 'declined', because }, nowMs);
    return { ...end, events: [...events, ...end.events], refusal: refusalOf(because) };
  }
  if (settled.approval) {
    events.push({ type: 'ApprovalVoided', ...about(settled, nowMs), because: 'money-refused' });
  }
  const reopened: Transaction = { ...settled, approval: undefined, at: questionOfAccount(settled) };
  return { session: withTransaction(session, reopened), events, refusal: refusalOf(because) };
}

const refusalOf = (because: MoneyDecline): Refusal =>
  because === 'funds-insufficient'
    ? new Refusal(
        'funds-insufficient',
        'There is not enough money on this account. Change the amount or the account.',
      )
    : new Refusal('account-unknown', 'This account cannot be used for it. Choose another.');

function questionOfAccount(transaction: Transaction): string {
  const question = definitionOf(transaction).steps.findLast(
    (step) => step.form === 'question' && Object.values(step.fields).some(({ type }) => type === 'account'),
  );
  return question?.name ?? transaction.at;
}

function approvalOf(transaction: Transaction): string {
  const step = definitionOf(transaction).steps.find(({ form }) => form === 'approval');
  return step?.name ?? transaction.at;
}
