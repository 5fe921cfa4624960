import type { Money } from '../../cash/money.ts';
import { Refusal } from '../../refusal/refusal.ts';
import {
  type CashLeg,
  type CashReport,
  type Transaction,
  withReport,
} from '../../transaction/transaction.ts';
import { type Decision, unchanged } from '../decision.ts';
import { about, requireStill, withTransaction } from '../open-transactions.ts';
import { requireProof, tokenedAs } from '../require-proof.ts';
import type { Session } from '../session.ts';
import { afterNothing } from './after-nothing.ts';

export interface CompleteCash {
  readonly transactionId: string;
  readonly terminalId: string;
  /** Which authorization it is about, so that a late report of an earlier one cannot be taken for this one. */
  readonly authorizationId: string;
  /** What the machine says that the customer got. */
  readonly dispensed: Money;
  /** What its dispenser swears that the customer got, if it was asked. */
  readonly proven?: Money | undefined;
  /** The machine never said it: people of the bank found it out, and why they think so. */
  readonly found?: { readonly by: 'operator'; readonly reason: string };
}

/**
 * Settles what a machine dispensed, from the machine's evidence: all of it, a part, or nothing.
 *
 * What was dispensed is captured, with the whole fee for it, and the rest is given back. When nothing came out no fee
 * is taken, and the withdrawal stays prepared, for another try at this machine or at another. Cash that came out after all, of an authorization that was taken
 * back, is settled from what is still set aside.
 */
export function completeCash(session: Session, command: CompleteCash, nowMs: number): Decision {
  const transaction = authorizedAt(session, command);
  requireProof(transaction, command);
  const before = reportOf(transaction, command);
  if (before) {
    requireNoOtherThan(before, command);
    if (before.dispensed.amountMinor === command.dispensed.amountMinor) return unchanged(session);
    requireStill(transaction);
  }
  return settle(session, transaction, command, nowMs);
}

/**
 * Whether a report is settled from this open transaction: it is being dispensed for, it says nothing new, or what
 * was set aside for it still is. Else cash that came out after all is settled on its own.
 */
export function isSettledHere(transaction: Transaction, command: CompleteCash): boolean {
  const { dispensing, hold, pending } = transaction.money;
  const before = reportOf(transaction, command);
  if (!before || before.dispensed.amountMinor === command.dispensed.amountMinor) return true;
  return !dispensing && !pending && hold?.id === before.holdId;
}

/** The open transaction that this machine was authorized to dispense for, now or before. */
export function authorizedAt(session: Session, command: Omit<CompleteCash, 'dispensed'>): Transaction {
  const transaction = session.transactions.find(({ id }) => id === command.transactionId);
  const { dispensing } = transaction?.money ?? {};
  const isDispensing =
    dispensing?.terminalId === command.terminalId && dispensing.authorizationId === command.authorizationId;
  if (transaction && (isDispensing || reportOf(transaction, command))) return transaction;
  throw new Refusal('cash-not-authorized', 'This machine has no authorization for this transaction.');
}

/** What this machine reported before of this very authorization. */
export const reportOf = (
  { money }: Transaction,
  { terminalId, authorizationId }: Pick<CompleteCash, 'terminalId' | 'authorizationId'>,
): CashReport | undefined =>
  money.reports?.find((each) => each.authorizationId === authorizationId && each.terminalId === terminalId);

/** Cash that was reported out does not go back in: only "nothing" may turn out to have been something. */
export function requireNoOtherThan(
  { dispensed }: CashReport,
  command: Pick<CompleteCash, 'dispensed'>,
): void {
  if (dispensed.amountMinor === 0 || dispensed.amountMinor === command.dispensed.amountMinor) return;
  throw new Refusal('evidence-differs', 'This machine reported another amount of this authorization before.');
}

/** Settles what came out, in full, in part or not at all, as a machine's report or as people found it. */
export function settle(
  session: Session,
  transaction: Transaction,
  command: CompleteCash,
  nowMs: number,
): Decision {
  const { hold, dispensing, ...money } = transaction.money;
  if (!hold) throw new Error('A machine dispenses what nobody holds.');
  const extent = extentOf(command.dispensed, hold.money);
  const { terminalId, authorizationId, dispensed } = command;
  const reported: Transaction = {
    ...transaction,
    money: {
      ...money,
      hold,
      reports: withReport(money, { ...reportOn(hold, command), ...tokenedAs(transaction, command) }),
    },
  };
  const happened = {
    type: 'CashDispensed',
    ...about(transaction, nowMs, command.found ? undefined : 'atm'),
    terminalId,
    authorizationId,
    money: dispensed,
    extent,
    ...command.found,
  } as const;
  // A fee that was given back stays so, although the machine says late that cash came out.
  const fee = dispensing && hold.fee;
  const after =
    extent === 'NONE' ? afterNothing(reported, nowMs) : capturing(reported, { ...hold, fee }, command, nowMs);
  return { session: withTransaction(session, after), events: [happened] };
}

/** A report, with what it will be held to should the machine say otherwise later. */
export const reportOn = (
  hold: NonNullable<CashLeg['hold']>,
  {
    authorizationId,
    terminalId,
    dispensed,
  }: Pick<CompleteCash, 'authorizationId' | 'terminalId' | 'dispensed'>,
): CashReport => ({
  authorizationId,
  terminalId,
  dispensed,
  authorized: hold.money,
  holdId: hold.id,
  accountId: hold.accountId,
});

function extentOf(dispensed: Money, held: Money): 'FULL' | 'PART' | 'NONE' {
  if (dispensed.currency !== held.currency || dispensed.amountMinor > held.amountMinor) {
    throw new Refusal('evidence-impossible', 'More was reported than was authorized. Check the machine.');
  }
  if (dispensed.amountMinor === 0) return 'NONE';
  return dispensed.amountMinor === held.amountMinor ? 'FULL' : 'PART';
}

function capturing(
  transaction: Transaction,
  { id: holdId, fee }: Pick<NonNullable<CashLeg['hold']>, 'id' | 'fee'>,
  { terminalId, dispensed }: CompleteCash,
  nowMs: number,
): Transaction {
  const moneyActs = transaction.moneyActs + 1;
  const act = {
    act: 'capture' as const,
    id: `${transaction.id}.${moneyActs}`,
    holdId,
    terminalId,
    money: dispensed,
    ...(fee && { fee }),
  };
  return { ...transaction, moneyActs, money: { ...transaction.money, pending: { act, sinceMs: nowMs } } };
}
