import {
  CASH_IN_MACHINE,
  cashInMachine,
  type Hold,
  LATE_CASH,
  type Line,
  lateCash,
  type Posting,
} from '../cash/books.ts';
import { withFee } from '../cash/fee.ts';
import type { Money } from '../cash/money.ts';
import type { CashReport, Transaction } from '../transaction/transaction.ts';
import type { DayDifference } from './day-difference.ts';
import type { Known } from './known.ts';
import { lateActOf } from './names-in-books.ts';

export interface Booking {
  readonly booked: Money | undefined;
  readonly differences: readonly DayDifference[];
}

/** One authorization of a machine, by which its reports and its bookings are found. */
export interface Authorized {
  readonly authorizationId: string;
  readonly terminalId: string;
}

/**
 * Holds the books to what the session says of one authorization: what was dispensed is captured once, on the cash of
 * that machine; what was not is not; and what is set aside belongs to a transaction that still wants it.
 */
export function reconcileBooks(authorized: Authorized, known: Known): Booking {
  const captures = capturesOf(known);
  const lateBookings = known.booked.postings.filter(
    ({ postingId }) => postingId === lateActOf(authorized.authorizationId),
  );
  const others = known.transaction?.money.reports?.some(
    (each) => each.authorizationId !== authorized.authorizationId && each.dispensed.amountMinor > 0,
  );
  const dispensed = reportOf(known.transaction, authorized)?.dispensed;
  const late = reportOf(known.late, authorized)?.dispensed;
  const isOwn = moved(dispensed) || !others;
  const booked = sumOf([...(isOwn ? captures : []), ...lateBookings]);
  if (isPending(known)) return { booked, differences: ['money-pending'] };
  return {
    booked,
    differences: [
      ...(isOwn ? bookedAs(captures, dispensed, cashInMachine(authorized.terminalId)) : []),
      ...bookedAs(lateBookings, late, lateCash(authorized.terminalId)),
      ...(moved(late) ? (['late-cash'] as const) : []),
      ...(moved(dispensed) ? feeOff(captures, known) : []),
      ...holdsAstray(known),
    ],
  };
}

/** What the machine said of this very authorization. */
export const reportOf = (
  transaction: Transaction | undefined,
  { authorizationId, terminalId }: Authorized,
): CashReport | undefined =>
  transaction?.money.reports?.find(
    (each) => each.authorizationId === authorizationId && each.terminalId === terminalId,
  );

/** What the session says in the end: what was settled late overrides what was said before. */
export const lastReportOf = ({ transaction, late }: Known, authorized: Authorized): CashReport | undefined =>
  reportOf(late, authorized) ?? reportOf(transaction, authorized);

const moved = (money: Money | undefined): boolean => money !== undefined && money.amountMinor > 0;

const isPending = ({ transaction, late }: Known): boolean =>
  [transaction, late].some((each) => each?.money.pending !== undefined);

/** Postings of the transaction's own acts that touch the cash of any machine. */
const capturesOf = ({ transaction, booked }: Known): Posting[] =>
  booked.postings.filter(
    (posting) => posting.postingId.startsWith(`${transaction?.id}.`) && machineLineOf(posting) !== undefined,
  );

const machineLineOf = ({ lines }: Posting) =>
  lines.find(
    (line) =>
      line.of === 'bank' && (line.account.startsWith(CASH_IN_MACHINE) || line.account.startsWith(LATE_CASH)),
  ) as Extract<Line, { of: 'bank' }> | undefined;

function bookedAs(
  postings: readonly Posting[],
  expected: Money | undefined,
  account: string,
): DayDifference[] {
  if (!expected || expected.amountMinor === 0) return postings.length > 0 ? ['booked-without-cash'] : [];
  const [posting, second] = postings;
  if (!posting) return ['booking-missing'];
  const line = machineLineOf(posting);
  const isThatMuch = line?.amountMinor === expected.amountMinor && posting.currency === expected.currency;
  return [
    ...(second ? (['booking-doubled'] as const) : []),
    ...(isThatMuch ? [] : (['booking-differs'] as const)),
    ...(line?.account === account ? [] : (['booked-elsewhere'] as const)),
  ];
}

/** Beside the cash of a capture stands its fee, and nothing else. */
function feeOff([capture]: readonly Posting[], { transaction }: Known): DayDifference[] {
  if (!capture) return [];
  const cash = machineLineOf(capture);
  const feeMinor = capture.lines
    .filter((line) => line.of === 'bank' && line !== cash)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return feeMinor === (transaction?.money.fee?.amountMinor ?? 0) ? [] : ['fee-differs'];
}

function holdsAstray({ transaction, booked }: Known): DayDifference[] {
  const wanted = transaction?.outcome ? undefined : transaction?.money.hold;
  const found = booked.holds.find(({ holdId }) => holdId === wanted?.id);
  const orphans = booked.holds.filter(({ state, holdId }) => state === 'held' && holdId !== wanted?.id);
  return [
    ...(orphans.length > 0 ? (['hold-without-owner'] as const) : []),
    ...(wanted && found?.state !== 'held' ? (['hold-missing'] as const) : []),
    ...(wanted && found?.state === 'held' && !isFor(found, withFee(wanted.money, wanted.fee))
      ? (['hold-differs'] as const)
      : []),
  ];
}

const isFor = (hold: Extract<Hold, { state: 'held' }>, { amountMinor, currency }: Money): boolean =>
  hold.heldMinor === amountMinor && hold.currency === currency;

function sumOf(postings: readonly Posting[]): Money | undefined {
  const [first] = postings;
  if (!first) return undefined;
  const amountMinor = postings.reduce((sum, posting) => sum + (machineLineOf(posting)?.amountMinor ?? 0), 0);
  return { amountMinor, currency: first.currency };
}
