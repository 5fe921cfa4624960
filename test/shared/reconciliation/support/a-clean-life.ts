import * as fc from 'fast-check';
import { type Booked, cashInMachine, lateCash, type Posting } from '../../../../shared/cash/books.ts';
import { converted as conversionOf } from '../../../../shared/cash/conversion.ts';
import type { Money } from '../../../../shared/cash/money.ts';
import type { Known } from '../../../../shared/reconciliation/known.ts';
import type { JournalEntry } from '../../../../shared/switch/journal/journal-entry.ts';
import type { CashReport, Transaction } from '../../../../shared/transaction/transaction.ts';
import { NOON } from '../../../support/a-session.ts';
import { aPreparedWithdrawal, aWithdrawal } from '../../../support/a-transaction.ts';

/** A withdrawal as all three sides have it. */
export interface Life {
  readonly entry: JournalEntry;
  readonly known: Known;
}

export const TERMINAL = 'ATM00042';
const AUTHORIZATION = 'a000009-60303ae22b';
const TRANSACTION = 't000004-9f86d08188';
const HOLD = `${TRANSACTION}.1`;
const CAPTURE = `${TRANSACTION}.2`;
const FEE_MINOR = 1_50;

export const euro = (amountMinor: number): Money => ({ amountMinor, currency: 'EUR' });

/** How a life that is well may go. */
export type Course =
  | 'full'
  | 'part'
  | 'with-fee'
  | 'converted'
  | 'reversed'
  | 'reversed-and-still-prepared'
  | 'reversed-before'
  | 'declined'
  | 'declined-by-the-bank'
  | 'at-the-second-machine';

export const COURSES: readonly Course[] = [
  'full',
  'part',
  'with-fee',
  'converted',
  'reversed',
  'reversed-and-still-prepared',
  'reversed-before',
  'declined',
  'declined-by-the-bank',
  'at-the-second-machine',
];

export const aCleanLife: fc.Arbitrary<Life & { readonly course: Course }> = fc
  .record({ course: fc.constantFrom(...COURSES), notes: fc.integer({ min: 2, max: 50 }) })
  .map(({ course, notes }) => ({ course, ...lifeOf(course, notes * 10_00) }));

export function lifeOf(course: Course, askedMinor = 120_00): Life {
  const asked = euro(askedMinor);
  switch (course) {
    case 'full':
    case 'part':
    case 'with-fee':
      return completed(asked, euro(course === 'part' ? askedMinor - 10_00 : askedMinor), course);
    case 'converted':
      return converted(completed(asked, asked, course), askedMinor);
    case 'reversed':
      return {
        entry: anEntry({ state: 'reversed', authorized: asked, presented: euro(0), requested: asked }),
        known: {
          transaction: anEnded({ outcome: 'cancelled', money: { reports: [aReport(asked, euro(0))] } }),
          late: undefined,
          booked: booked({ holds: [{ holdId: HOLD, state: 'released' }] }),
        },
      };
    case 'reversed-and-still-prepared':
      return {
        entry: anEntry({ state: 'reversed', authorized: asked, presented: euro(0), requested: asked }),
        known: {
          transaction: aPreparedWithdrawal({
            id: TRANSACTION,
            heldBy: 'nobody',
            money: {
              hold: { id: HOLD, accountId: 'current', money: asked },
              reports: [aReport(asked, euro(0))],
            },
          }),
          late: undefined,
          booked: booked({ holds: [placed(asked, 'held')] }),
        },
      };
    case 'reversed-before': {
      const { leg: _, requested: __, ...heard } = anEntry({ state: 'reversed', presented: euro(0) });
      return { entry: heard, known: nothingKnown };
    }
    case 'declined': {
      const { leg: _, ...refused } = anEntry({
        state: 'declined',
        requested: asked,
        declined: 'card-unknown',
      });
      return { entry: refused, known: nothingKnown };
    }
    case 'declined-by-the-bank':
      return {
        entry: anEntry({ state: 'declined', requested: asked, declined: 'funds-insufficient' }),
        known: {
          ...nothingKnown,
          transaction: anEnded({ outcome: 'declined', because: 'funds-insufficient', money: {} }),
        },
      };
    case 'at-the-second-machine': {
      const life = completed(asked, asked, 'full');
      const before = {
        ...aReport(asked, euro(0)),
        authorizationId: 'a000007-aaaaaaaaaa',
        terminalId: 'ATM00041',
      };
      return withMoney(life, (money) => ({ ...money, reports: [before, ...(money.reports ?? [])] }));
    }
  }
}

/** Cash that was reported after its money had been given back: all three agree, and people must look. */
export function aLateLife(): Life {
  const asked = euro(120_00);
  const reversed = lifeOf('reversed');
  const posting = aPosting(`${AUTHORIZATION}.late`, asked, lateCash(TERMINAL));
  return {
    entry: { ...reversed.entry, state: 'completed', presented: asked },
    known: {
      ...reversed.known,
      late: anEnded({
        id: AUTHORIZATION.replace('a', 't'),
        outcome: 'completed',
        money: { dispensed: asked, reports: [aReport(asked, asked)] },
      }),
      booked: { ...reversed.known.booked, postings: [posting] },
    },
  };
}

/** A machine was told to dispense, and has not said what it did. */
export function anOpenLife(): Life {
  const asked = euro(120_00);
  return {
    entry: anEntry({ state: 'approved', requested: asked, authorized: asked }),
    known: {
      transaction: aPreparedWithdrawal({
        id: TRANSACTION,
        money: {
          hold: { id: HOLD, accountId: 'current', money: asked },
          dispensing: { terminalId: TERMINAL, authorizationId: AUTHORIZATION, sinceMs: NOON },
        },
      }),
      late: undefined,
      booked: booked({ holds: [placed(asked, 'held')] }),
    },
  };
}

function completed(asked: Money, presented: Money, course: Course): Life {
  const fee = course === 'with-fee' ? { fee: euro(FEE_MINOR) } : {};
  const posting = aPosting(CAPTURE, presented, cashInMachine(TERMINAL), fee.fee?.amountMinor);
  return {
    entry: anEntry({ state: 'completed', requested: asked, authorized: asked, presented }),
    known: {
      transaction: anEnded({
        outcome: 'completed',
        moneyActs: 2,
        money: { dispensed: presented, ...fee, reports: [aReport(asked, presented)] },
      }),
      late: undefined,
      booked: booked({ holds: [placed(asked, 'captured')], postings: [posting] }),
    },
  };
}

const RATE = { rateMillionths: 900_000, markupBasisPoints: 500, ratedOn: '2026-11-20' };

/** The machine gave dollars, as many as are billed at that much, and the account paid euro. */
function converted({ entry, known }: Life, billedMinor: number): Life {
  const dollars = { amountMinor: Math.floor(billedMinor / (0.9 * 1.05)), currency: 'USD' };
  const conversion = conversionOf(dollars, RATE);
  return {
    entry: {
      ...entry,
      requested: dollars,
      authorized: dollars,
      presented: dollars,
      billed: conversion.billed,
      leg: entry.leg && { ...entry.leg, charges: { conversion } },
    },
    known,
  };
}

const anEntry = (told: Partial<JournalEntry> & Pick<JournalEntry, 'state'>): JournalEntry => ({
  network: 'a-network',
  key: {
    acquirer: '12345',
    terminal: TERMINAL,
    sentAt: new Date(NOON).toISOString(),
    traceReference: '000123',
  },
  kind: 'withdrawal',
  version: 3,
  retrievalReference: '632512000123',
  leg: {
    customerId: 'anna',
    transactionId: TRANSACTION,
    authorizationId: AUTHORIZATION,
    accountId: 'current',
    known: 'by-card',
  },
  receivedAtMs: NOON,
  changedAtMs: NOON,
  ...told,
});

const anEnded = (told: Partial<Transaction>): Transaction => ({
  ...aWithdrawal({ id: TRANSACTION, heldBy: 'nobody', at: 'collection', moneyActs: 1 }),
  endedAtMs: NOON,
  ...told,
});

export const aReport = (authorized: Money, dispensed: Money): CashReport => ({
  authorizationId: AUTHORIZATION,
  terminalId: TERMINAL,
  dispensed,
  authorized,
  holdId: HOLD,
  accountId: 'current',
});

const customer = { of: 'customer' as const, customerId: 'anna', accountId: 'current' };

function aPosting(
  postingId: string,
  { amountMinor, currency }: Money,
  account: string,
  feeMinor = 0,
): Posting {
  return {
    postingId,
    currency,
    postedAtMs: NOON,
    lines: [
      { ...customer, amountMinor: -amountMinor - feeMinor },
      { of: 'bank', account, amountMinor },
      ...(feeMinor > 0 ? [{ of: 'bank' as const, account: 'fees', amountMinor: feeMinor }] : []),
    ],
  };
}

const placed = ({ amountMinor, currency }: Money, state: 'held' | 'captured') => {
  const hold = { holdId: HOLD, customerId: 'anna', accountId: 'current', currency, heldMinor: amountMinor };
  return state === 'held' ? { ...hold, state } : { ...hold, state, capturedMinor: amountMinor };
};

const booked = (some: Partial<Booked>): Booked => ({ holds: [], postings: [], takeIns: [], ...some });

export const nothingKnown: Known = { transaction: undefined, late: undefined, booked: booked({}) };

/** The same life, with its session's money told otherwise. */
export const withMoney = (
  { entry, known }: Life,
  tell: (money: Transaction['money']) => Transaction['money'],
): Life => ({
  entry,
  known: {
    ...known,
    transaction: known.transaction && { ...known.transaction, money: tell(known.transaction.money) },
  },
});

/** The same life, with its books told otherwise. */
export const withBooks = ({ entry, known }: Life, tell: (books: Booked) => Partial<Booked>): Life => ({
  entry,
  known: { ...known, booked: { ...known.booked, ...tell(known.booked) } },
});

export const withEntry = ({ entry, known }: Life, told: Partial<JournalEntry>): Life => ({
  entry: { ...entry, ...told },
  known,
});
