import { describe, expect, it } from 'vitest';
import { cashInMachine, type Posting } from '../../../shared/cash/books.ts';
import { takeInIdOf } from '../../../shared/cash/take-in-id.ts';
import type { Known } from '../../../shared/reconciliation/known.ts';
import { Contradiction, type MachineDeed } from '../../../shared/reconciliation/machine-deed.ts';
import { reconcileDeed } from '../../../shared/reconciliation/reconcile-deed.ts';
import type { Claim } from '../../../shared/session/claim.ts';
import type { WholeCash } from '../../../shared/session/whole-cash.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { NOON } from '../../support/a-session.ts';
import { aTransaction } from '../../support/a-transaction.ts';
import {
  aLateLife,
  anOpenLife,
  euro,
  type Life,
  lifeOf,
  nothingKnown,
  TERMINAL,
  withBooks,
  withMoney,
} from './support/a-clean-life.ts';

/** The same withdrawal, where the machine asked at its own doors. */
const deedOf = ({ entry }: Life): MachineDeed => ({
  did: 'authorized',
  eventId: 's-1:7:0',
  customerId: 'anna',
  transactionId: entry.leg?.transactionId ?? '',
  authorizationId: entry.leg?.authorizationId ?? '',
  terminalId: TERMINAL,
  money: euro(120_00),
  atMs: NOON,
});

const judged = (life: Life) => reconcileDeed(deedOf(life), life.known);

describe('an authorization at a machine’s own doors', () => {
  it.each([
    ['full', 'completed-full'],
    ['part', 'completed-part'],
    ['with-fee', 'completed-full'],
    ['reversed', 'reversed'],
    ['reversed-and-still-prepared', 'reversed'],
    ['at-the-second-machine', 'completed-full'],
  ] as const)('is matched when it is %s', (course, fate) => {
    expect(judged(lifeOf(course))).toMatchObject({ fate, differences: [] });
  });

  it.each([
    ['machine-silent', 'the machine has not reported', anOpenLife()],
    ['late-cash', 'the machine reported late', aLateLife()],
    ['session-missing', 'the session is lost', { ...lifeOf('full'), known: nothingKnown }],
    [
      'outcome-unknown',
      'the session has lost the report',
      withMoney(lifeOf('full'), ({ reports: _, ...rest }) => rest),
    ],
    [
      'authorized-differs',
      'the session held another amount',
      withMoney(lifeOf('full'), (money) => ({
        ...money,
        reports: money.reports?.map((report) => ({ ...report, authorized: euro(130_00) })),
      })),
    ],
    [
      'amount-differs',
      'the machine gave out more than it was allowed',
      withMoney(lifeOf('full'), (money) => ({
        ...money,
        reports: money.reports?.map((report) => ({ ...report, dispensed: euro(130_00) })),
      })),
    ],
    ['booking-missing', 'the capture is lost', withBooks(lifeOf('full'), () => ({ postings: [] }))],
    [
      'hold-without-owner',
      'the hold was never released',
      withBooks(lifeOf('reversed'), () => anOpenLife().known.booked),
    ],
  ] as const)('is named %s when %s', (difference, _, life) => {
    expect(judged(life).differences).toContain(difference);
  });
});

describe('a count', () => {
  const id = 't000005-1234567890';
  const counted: MachineDeed = {
    did: 'counted',
    eventId: 's-1:8:0',
    customerId: 'anna',
    transactionId: id,
    terminalId: TERMINAL,
    money: euro(80_00),
    atMs: NOON,
  };
  const deposit = aTransaction('cash-deposit', {
    id,
    money: { slots: [TERMINAL], countedBy: TERMINAL, takenIn: euro(80_00) },
  });
  const takeIn = {
    takeInId: takeInIdOf(id),
    customerId: 'anna',
    terminalId: TERMINAL,
    ...euro(80_00),
    state: 'in-transit' as const,
  };
  const posting = {
    postingId: takeInIdOf(id),
    currency: 'EUR',
    postedAtMs: NOON,
    lines: [
      { of: 'bank' as const, account: cashInMachine(TERMINAL), amountMinor: -80_00 },
      { of: 'bank' as const, account: 'deposits-in-transit', amountMinor: 80_00 },
    ],
  };
  const known: Known = {
    transaction: deposit,
    late: undefined,
    booked: { holds: [], postings: [posting], takeIns: [takeIn] },
  };

  it('is matched with the session and the books, and counts as cash and as booked', () => {
    expect(reconcileDeed(counted, known)).toEqual({
      fate: 'completed-full',
      cash: euro(80_00),
      booked: euro(80_00),
      differences: [],
    });
  });

  it.each<[string, string, Known]>([
    ['session-missing', 'the session is lost', { ...known, transaction: undefined }],
    [
      'amount-differs',
      'the session has another amount',
      { ...known, transaction: { ...deposit, money: { ...deposit.money, takenIn: euro(70_00) } } },
    ],
    [
      'outcome-differs',
      'the session took it in elsewhere',
      { ...known, transaction: { ...deposit, money: { ...deposit.money, countedBy: 'ATM00099' } } },
    ],
    [
      'money-pending',
      'it was to be taken in and was not',
      {
        ...known,
        transaction: {
          ...deposit,
          money: { pending: { act: { act: 'release', id: 'an-act', holdId: 'a-hold' }, sinceMs: NOON } },
        },
      },
    ],
    ['booking-missing', 'nothing was taken in', { ...known, booked: { ...known.booked, takeIns: [] } }],
    ['booking-missing', 'nothing was posted', { ...known, booked: { ...known.booked, postings: [] } }],
    [
      'booking-differs',
      'another amount was taken in',
      { ...known, booked: { ...known.booked, takeIns: [{ ...takeIn, amountMinor: 70_00 }] } },
    ],
    [
      'booked-elsewhere',
      'it was taken in at another machine',
      { ...known, booked: { ...known.booked, takeIns: [{ ...takeIn, terminalId: 'ATM00099' }] } },
    ],
    [
      'counted-after-refund',
      'a claim had paid for it',
      { ...known, transaction: { ...deposit, money: { ...deposit.money, refunded: euro(80_00) } } },
    ],
    [
      'cash-not-allocated',
      'the deposit has ended and the cash has not arrived',
      { ...known, transaction: { ...deposit, outcome: 'completed' } },
    ],
  ])('is named %s when %s', (difference, _, told) => {
    expect(reconcileDeed(counted, told).differences).toEqual([difference]);
  });
});

describe('what a claim paid', () => {
  const paid: MachineDeed = {
    did: 'refunded',
    eventId: 's-1:9:0',
    customerId: 'anna',
    transactionId: 't000005-1234567890',
    terminalId: TERMINAL,
    actId: 'k000005-1234567890-1.1',
    money: euro(80_00),
    atMs: NOON,
  };
  const posting = {
    postingId: 'k000005-1234567890-1.1',
    currency: 'EUR',
    postedAtMs: NOON,
    lines: [
      { of: 'bank' as const, account: 'claims-paid', amountMinor: -80_00 },
      { of: 'customer' as const, customerId: 'anna', accountId: 'current', amountMinor: 80_00 },
    ],
  };
  const claims = [{ answer: { decision: 'upheld', refunded: euro(80_00) } } as Claim];
  const of = (kind: 'cash-deposit' | 'cash-withdrawal', money: Transaction['money']) => ({
    transactions: [aTransaction(kind, { money })],
    claims,
  });
  const known = (whole: WholeCash, postings: Posting[] = [posting]): Known => ({
    ...nothingKnown,
    booked: { holds: [], postings, takeIns: [] },
    whole,
  });
  const counted = of('cash-deposit', { takenIn: euro(90_00), refunded: euro(80_00) });

  it.each<[string, WholeCash]>([
    ['a machine has counted the cash since', counted],
    ['it was taken for cash that a machine gave out', of('cash-withdrawal', { dispensed: euro(80_00) })],
    ['a part of it was the fee', of('cash-withdrawal', { dispensed: euro(70_00), fee: euro(10_00) })],
  ])('is matched when %s', (_, whole) => {
    expect(reconcileDeed(paid, known(whole))).toMatchObject({ cash: undefined, differences: [] });
  });

  it.each<[string, string, Known]>([
    ['refund-uncovered', 'no machine has counted the cash', known(of('cash-deposit', {}))],
    ['refund-uncovered', 'nothing had been taken', known(of('cash-withdrawal', {}))],
    ['booking-missing', 'it is not booked', known(counted, [])],
    ['booking-differs', 'another amount is booked', known(counted, [{ ...posting, lines: [] }])],
  ])('is named %s when %s', (difference, _, told) => {
    expect(reconcileDeed(paid, told).differences).toEqual([difference]);
  });
});

describe('a report that contradicts another', () => {
  it.each(Contradiction.options)('is named %s, and counts as no cash', (difference) => {
    const deed = { ...deedOf(lifeOf('full')), did: 'contradicted' as const, difference };

    expect(reconcileDeed(deed, nothingKnown)).toMatchObject({
      cash: undefined,
      booked: undefined,
      differences: [difference],
    });
  });
});
