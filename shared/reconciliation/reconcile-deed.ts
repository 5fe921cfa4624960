import { cashInMachine } from '../cash/books.ts';
import type { Money } from '../cash/money.ts';
import { takeInIdOf } from '../cash/take-in-id.ts';
import { uncountedRefundMinor, type WholeCash } from '../session/whole-cash.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { DayDifference } from './day-difference.ts';
import type { Known, Verdict } from './known.ts';
import type { MachineDeed } from './machine-deed.ts';
import { lastReportOf, reconcileBooks } from './reconcile-books.ts';

/** Matches what a machine did through its own doors with what the session says in the end, and with what is booked. */
export function reconcileDeed(deed: MachineDeed, known: Known): Verdict {
  switch (deed.did) {
    case 'authorized':
      return reconcileAuthorized({ ...deed, authorizationId: deed.authorizationId ?? '' }, known);
    case 'counted':
      return reconcileCounted(deed, known);
    case 'contradicted':
      return onlyNamed(deed.difference ? [deed.difference] : []);
    case 'refunded':
      return onlyNamed(refundOff(deed, known));
  }
}

/** No cash moved by it, so that only its name is to be told. */
const onlyNamed = (differences: DayDifference[]): Verdict => ({
  fate: 'completed-full',
  cash: undefined,
  booked: undefined,
  differences,
});

/** What a claim paid is booked once, and there is cash for it: taken from the account before, or counted later. */
function refundOff({ actId = '', money }: MachineDeed, { whole, booked }: Known): DayDifference[] {
  const paid = booked.postings.filter(({ postingId }) => postingId === actId);
  const isThatMuch = paid.some(
    ({ currency, lines }) =>
      currency === money.currency &&
      lines.some(({ of, amountMinor }) => of === 'customer' && amountMinor === money.amountMinor),
  );
  return [
    ...(paid.length === 0 ? (['booking-missing'] as const) : []),
    ...(paid.length > 0 && !isThatMuch ? (['booking-differs'] as const) : []),
    ...(isCovered(whole) ? [] : (['refund-uncovered'] as const)),
  ];
}

/** Of a withdrawal claims pay back what was taken for it; of a deposit they pay before anybody counts. */
function isCovered(whole: WholeCash | undefined): boolean {
  if (!whole) return false;
  const takenMinor = whole.transactions.reduce(
    (sum, { kind, money }) =>
      kind === 'cash-withdrawal'
        ? sum + (money.dispensed?.amountMinor ?? 0) + (money.fee?.amountMinor ?? 0)
        : sum,
    0,
  );
  return uncountedRefundMinor(whole) <= takenMinor;
}

function reconcileAuthorized(deed: MachineDeed & { authorizationId: string }, known: Known): Verdict {
  const books = reconcileBooks(deed, known);
  const report = lastReportOf(known, deed);
  const said = report?.dispensed;
  return {
    fate: said ? fateOf(said, deed.money) : 'unknown',
    cash: said && said.amountMinor > 0 ? said : undefined,
    booked: books.booked,
    differences: [
      ...(report ? [] : unreported(deed, known)),
      ...(report && !isSame(report.authorized, deed.money) ? (['authorized-differs'] as const) : []),
      ...(report && report.dispensed.amountMinor > report.authorized.amountMinor
        ? (['amount-differs'] as const)
        : []),
      ...books.differences,
    ],
  };
}

function unreported({ authorizationId }: MachineDeed, { transaction, late }: Known): DayDifference[] {
  if (!transaction && !late) return ['session-missing'];
  const waits = transaction?.money.dispensing?.authorizationId === authorizationId;
  return [waits ? 'machine-silent' : 'outcome-unknown'];
}

function fateOf(said: Money, authorized: Money): Verdict['fate'] {
  if (said.amountMinor === 0) return 'reversed';
  return said.amountMinor < authorized.amountMinor ? 'completed-part' : 'completed-full';
}

function reconcileCounted(deed: MachineDeed, known: Known): Verdict {
  const deposit = known.transaction;
  const id = takeInIdOf(deed.transactionId);
  const posting = known.booked.postings.find(({ postingId }) => postingId === id);
  const takeIn = known.booked.takeIns.find(({ takeInId }) => takeInId === id);
  const line = posting?.lines.find(({ of, amountMinor }) => of === 'bank' && amountMinor < 0);
  const booked = posting && line && { amountMinor: -line.amountMinor, currency: posting.currency };
  const verdict = (differences: DayDifference[]): Verdict => ({
    fate: 'completed-full',
    cash: deed.money,
    booked,
    differences,
  });
  if (deposit?.money.pending) return verdict(['money-pending']);
  return verdict([
    ...sessionOff(deposit, deed),
    ...(takeIn && posting ? [] : (['booking-missing'] as const)),
    ...((takeIn && !isSame(takeIn, deed.money)) || (booked && !isSame(booked, deed.money))
      ? (['booking-differs'] as const)
      : []),
    ...((takeIn && takeIn.terminalId !== deed.terminalId) ||
    (line?.of === 'bank' && line.account !== cashInMachine(deed.terminalId))
      ? (['booked-elsewhere'] as const)
      : []),
    ...(deposit?.money.refunded ? (['counted-after-refund'] as const) : []),
    ...(takeIn?.state === 'in-transit' && deposit?.outcome ? (['cash-not-allocated'] as const) : []),
  ]);
}

function sessionOff(deposit: Transaction | undefined, { money, terminalId }: MachineDeed): DayDifference[] {
  if (!deposit) return ['session-missing'];
  const { takenIn, countedBy } = deposit.money;
  if (!takenIn || countedBy !== terminalId) return ['outcome-differs'];
  return isSame(takenIn, money) ? [] : ['amount-differs'];
}

const isSame = (one: Money, other: Money): boolean =>
  one.amountMinor === other.amountMinor && one.currency === other.currency;
