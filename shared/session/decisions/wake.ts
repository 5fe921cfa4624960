import { takeInIdOf } from '../../cash/take-in-id.ts';
import { definitionOf } from '../../transaction/definitions.ts';
import { isWalkUp, type Transaction } from '../../transaction/transaction.ts';
import type { Decision } from '../decision.ts';
import { endTransaction } from '../end-transaction.ts';
import { limits } from '../limits.ts';
import { about, isMoneyOpen, isTakingCash, withTransaction } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { endWalkUp } from './end-walk-up.ts';
import { intendRelease } from './intend-release.ts';
import { resizeHold } from './resize-hold.ts';
import { wakeAssistance } from './wake-assistance.ts';

/**
 * Does what time asks for: warns before a transaction expires, ends it after, and says of a machine that was told to
 * dispense that it has been silent for too long.
 *
 * Nobody is expired who was not warned: if the warning is late, the life of the transaction is prolonged by as much.
 * Where cash or money is on its way nothing expires before it has arrived. A fee that no machine was authorized for goes
 * back.
 *
 * @param mainAccountId where cash goes that was paid in and never allocated; without one, such cash waits.
 */
export function wake(
  session: Session,
  { mainAccountId }: { mainAccountId?: string },
  nowMs: number,
): Decision {
  const helped = wakeAssistance(session, nowMs);
  const woken = helped.session.transactions.reduce<Decision>((decision, transaction) => {
    const next = wakeOne(decision.session, transaction, mainAccountId, nowMs);
    if (!next) return decision;
    return {
      session: next.session,
      events: [...decision.events, ...next.events],
      ended: [...(decision.ended ?? []), ...(next.ended ?? [])],
    };
  }, helped);
  return helped.deed ? { ...woken, deed: helped.deed } : woken;
}

function wakeOne(
  session: Session,
  transaction: Transaction,
  mainAccountId: string | undefined,
  nowMs: number,
): Decision | undefined {
  if (transaction.money.dispensing) return missReport(session, transaction, nowMs);
  if (isMoneyOpen(transaction)) return undefined;
  if (isWalkUp(transaction)) return forget(session, transaction, nowMs);
  if (transaction.money.hold?.fee) return giveFeeBack(session, transaction, nowMs);
  if (transaction.warnedAtMs === undefined) {
    return warnsAtMs(transaction) <= nowMs ? warn(session, transaction, nowMs) : undefined;
  }
  if (transaction.expiresAtMs > nowMs || isAtTheSlot(transaction, nowMs)) return undefined;
  return expire(session, transaction, mainAccountId, nowMs);
}

/** Somebody is putting cash in just now. */
const isAtTheSlot = (transaction: Transaction, nowMs: number): boolean =>
  isTakingCash(transaction) && (transaction.holder?.leaseEndsAtMs ?? 0) > nowMs;

/** Says once that a machine was told to dispense and is silent: an unknown outcome, for people to look at. */
function missReport(session: Session, transaction: Transaction, nowMs: number): Decision | undefined {
  const { dispensing } = transaction.money;
  if (!dispensing || dispensing.isOverdue || nowMs < dispensing.sinceMs + limits.cashReportedWithinMs) {
    return undefined;
  }
  const overdue: Transaction = {
    ...transaction,
    money: { ...transaction.money, dispensing: { ...dispensing, isOverdue: true } },
  };
  const { terminalId, authorizationId } = dispensing;
  return {
    session: withTransaction(session, overdue),
    events: [{ type: 'CashUnreported', ...about(transaction, nowMs), terminalId, authorizationId }],
  };
}

/** What was begun by card and PIN at a machine, and left there by a crash, is taken back: nobody waits for it. */
const forget = (session: Session, transaction: Transaction, nowMs: number): Decision | undefined =>
  transaction.expiresAtMs <= nowMs
    ? { session: withTransaction(session, endWalkUp(transaction, nowMs)), events: [] }
    : undefined;

/** A fee is set aside together with the authorization that takes it; one that a crash left alone belongs to no machine. */
const giveFeeBack = (session: Session, transaction: Transaction, nowMs: number): Decision => ({
  session: withTransaction(session, resizeHold(transaction, {}, nowMs)),
  events: [],
});

/** When the customer is to be warned. */
export const warnsAtMs = (transaction: Transaction): number =>
  transaction.expiresAtMs - definitionOf(transaction).warnBeforeMs;

function warn(session: Session, transaction: Transaction, nowMs: number): Decision {
  const expiresAtMs = Math.max(transaction.expiresAtMs, nowMs + limits.warningBeforeExpiryMinMs);
  const warned: Transaction = { ...transaction, warnedAtMs: nowMs, expiresAtMs };
  return {
    session: withTransaction(session, warned),
    events: [{ type: 'TransactionExpiring', ...about(warned, nowMs), expiresAtMs }],
  };
}

function expire(
  session: Session,
  transaction: Transaction,
  mainAccountId: string | undefined,
  nowMs: number,
): Decision | undefined {
  if (transaction.money.hold) {
    return { session: withTransaction(session, intendRelease(transaction, nowMs, 'expired')), events: [] };
  }
  if (transaction.money.takenIn) {
    if (!mainAccountId) return undefined;
    return {
      session: withTransaction(session, allocateTo(session, transaction, mainAccountId, nowMs)),
      events: [],
    };
  }
  return endTransaction(session, transaction, { outcome: 'expired' }, nowMs);
}

function allocateTo(
  session: Session,
  transaction: Transaction,
  accountId: string,
  nowMs: number,
): Transaction {
  const act = {
    act: 'allocate' as const,
    id: `${transaction.id}.${transaction.moneyActs + 1}`,
    takeInId: takeInIdOf(transaction.id),
    customerId: session.customerId,
    accountId,
  };
  return {
    ...transaction,
    moneyActs: transaction.moneyActs + 1,
    money: { ...transaction.money, pending: { act, sinceMs: nowMs, ending: 'expired' } },
  };
}
