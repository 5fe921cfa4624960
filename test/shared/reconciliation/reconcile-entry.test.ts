import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cashInMachine } from '../../../shared/cash/books.ts';
import { DayDifference, isUnknown, meaningOf } from '../../../shared/reconciliation/day-difference.ts';
import { reconcileEntry } from '../../../shared/reconciliation/reconcile-entry.ts';
import {
  aCleanLife,
  aLateLife,
  anOpenLife,
  COURSES,
  euro,
  type Life,
  lifeOf,
  nothingKnown,
  withBooks,
  withEntry,
  withMoney,
} from './support/a-clean-life.ts';

const differencesOf = ({ entry, known }: Life) => reconcileEntry(entry, known).differences;

describe('a withdrawal on which all sides agree', () => {
  it.each(COURSES)('is matched when it is %s', (course) => {
    expect(differencesOf(lifeOf(course))).toEqual([]);
  });

  it.each([
    ['full', 'completed-full', 120_00, 120_00],
    ['part', 'completed-part', 110_00, 110_00],
    ['with-fee', 'completed-full', 120_00, 120_00],
    ['converted', 'completed-full', 120_00, 120_00],
    ['reversed', 'reversed', undefined, undefined],
    ['declined', 'declined', undefined, undefined],
  ] as const)('that is %s counts as %s, with its cash and what is booked', (course, fate, cash, booked) => {
    const { entry, known } = lifeOf(course);

    expect(reconcileEntry(entry, known)).toMatchObject({
      fate,
      cash: cash === undefined ? undefined : euro(cash),
      booked: booked === undefined ? undefined : euro(booked),
    });
  });
});

/** One side is told otherwise: how, which lives it can befall, and by which names it must be found. */
type Corruption = readonly [
  title: string,
  befalls: (life: Life) => boolean,
  corrupt: (life: Life) => Life,
  names: readonly DayDifference[],
];

const gaveCash = ({ entry }: Life) => entry.state === 'completed';
const isBooked = ({ known }: Life) => known.booked.postings.length > 0;
const isConverted = ({ entry }: Life) => entry.billed !== undefined;
const isStillPrepared = ({ known }: Life) => known.transaction?.money.hold !== undefined;
const isKnown = ({ known }: Life) => known.transaction !== undefined;
const isReported = ({ known }: Life) => known.transaction?.money.reports !== undefined;

/** The same life, where the network says that another amount came out. */
const presenting = (life: Life, tell: (minor: number) => number, currency?: string): Life => {
  const presented = life.entry.presented ?? euro(0);
  const amountMinor = tell(presented.amountMinor);
  return withEntry(life, { presented: { amountMinor, currency: currency ?? presented.currency } });
};

const settledMinor = ({ known }: Life) =>
  known.transaction?.money.reports?.at(-1)?.dispensed.amountMinor ?? 0;

const ofTheLastReport = (life: Life, tell: { dispensedMinor: number }): Life =>
  withMoney(life, (money) => ({
    ...money,
    reports: money.reports?.map((report) =>
      report.authorizationId === life.entry.leg?.authorizationId
        ? { ...report, dispensed: { ...report.dispensed, amountMinor: tell.dispensedMinor } }
        : report,
    ),
  }));

const corruptions: readonly Corruption[] = [
  [
    'the journal loses that cash came out',
    (life) => gaveCash(life),
    (life) => withEntry(life, { state: 'reversed', presented: euro(0) }),
    ['outcome-differs'],
  ],
  [
    'the journal says declined, and cash came out',
    gaveCash,
    (life) => withEntry(life, { state: 'declined', presented: undefined }),
    ['outcome-differs'],
  ],
  [
    'the journal loses the outcome',
    (life) => isReported(life),
    (life) => withEntry(life, { state: 'approved', presented: undefined }),
    ['outcome-unknown', 'outcome-differs'],
  ],
  [
    'the journal loses the answer',
    () => true,
    (life) => withEntry(life, { state: 'intended' }),
    ['never-answered'],
  ],
  [
    'the journal has another amount',
    gaveCash,
    (life) => presenting(life, (minor) => minor - 5_00),
    ['amount-differs'],
  ],
  [
    'the journal has half of it',
    gaveCash,
    (life) => presenting(life, (minor) => Math.floor(minor / 2)),
    ['amount-differs'],
  ],
  [
    'the journal has ten times as much',
    gaveCash,
    (life) => presenting(life, (minor) => minor * 10),
    ['amount-differs'],
  ],
  [
    'the journal has it in a currency of neither side',
    gaveCash,
    (life) => presenting(life, (minor) => minor, 'CHF'),
    ['amount-differs'],
  ],
  [
    'the journal billed one cent for it',
    isConverted,
    (life) => withEntry(life, { billed: euro(1) }),
    ['amount-differs'],
  ],
  [
    'the journal billed nothing for it',
    isConverted,
    (life) => withEntry(life, { billed: undefined }),
    ['amount-differs'],
  ],
  [
    'the journal allowed the machine more than was set aside',
    gaveCash,
    (life) => {
      const { amountMinor, currency } = life.entry.authorized ?? euro(0);
      return withEntry(life, { authorized: { amountMinor: amountMinor + 10_00, currency } });
    },
    ['authorized-differs'],
  ],
  [
    'the journal loses whose it is',
    gaveCash,
    ({ entry: { leg: _, ...entry } }) => ({ entry, known: nothingKnown }),
    ['dispensed-without-authorization'],
  ],
  [
    'it is not undone',
    ({ entry }) => entry.state === 'reversed',
    (life) => withEntry(life, { toUndo: true }),
    ['not-undone'],
  ],
  [
    'the session is lost',
    (life) => gaveCash(life),
    ({ entry, known }) => ({ entry, known: { ...known, transaction: undefined } }),
    ['session-missing'],
  ],
  [
    'the session says that nothing came out',
    gaveCash,
    (life) => ofTheLastReport(life, { dispensedMinor: 0 }),
    ['outcome-differs', 'booked-without-cash'],
  ],
  [
    'the session has another amount',
    gaveCash,
    (life) => ofTheLastReport(life, { dispensedMinor: settledMinor(life) - 5_00 }),
    ['amount-differs', 'booking-differs'],
  ],
  [
    'the session still waits for the machine',
    isReported,
    (life) =>
      withMoney(life, (money) => ({
        ...money,
        dispensing: {
          terminalId: life.entry.key.terminal,
          authorizationId: life.entry.leg?.authorizationId ?? '',
          sinceMs: 0,
        },
      })),
    ['session-waits'],
  ],
  [
    'money was to move and did not',
    isKnown,
    (life) =>
      withMoney(life, (money) => ({
        ...money,
        pending: { act: { act: 'release', id: 'some-act', holdId: 'some-hold' }, sinceMs: 0 },
      })),
    ['money-pending'],
  ],
  ['the capture is lost', isBooked, (life) => withBooks(life, () => ({ postings: [] })), ['booking-missing']],
  [
    'it is captured twice',
    isBooked,
    (life) =>
      withBooks(life, ({ postings }) => ({
        postings: [...postings, ...postings.map((one) => ({ ...one, postingId: `${one.postingId}1` }))],
      })),
    ['booking-doubled'],
  ],
  [
    'another amount is captured',
    isBooked,
    (life) => withBooks(life, ({ postings }) => ({ postings: postings.map((one) => moved(one, 1)) })),
    ['booking-differs'],
  ],
  [
    'it is captured from another machine',
    isBooked,
    (life) =>
      withBooks(life, ({ postings }) => ({
        postings: postings.map((one) => ({
          ...one,
          lines: one.lines.map((line) =>
            line.of === 'bank' && line.account.startsWith('cash-in-machine')
              ? { ...line, account: cashInMachine('ATM00099') }
              : line,
          ),
        })),
      })),
    ['booked-elsewhere'],
  ],
  [
    'another fee is captured',
    isBooked,
    (life) =>
      withBooks(life, ({ postings }) => ({
        postings: postings.map((one) => ({
          ...one,
          lines: [...one.lines, { of: 'bank' as const, account: 'fees', amountMinor: 1 }],
        })),
      })),
    ['fee-differs'],
  ],
  [
    'something is captured although nothing came out',
    ({ entry, known }) => entry.state === 'reversed' && known.transaction !== undefined,
    (life) => withBooks(life, () => ({ postings: lifeOf('full').known.booked.postings })),
    ['booked-without-cash'],
  ],
  [
    'something is taken late although nothing came out',
    ({ entry }) => entry.leg !== undefined,
    (life) =>
      withBooks(life, () => ({
        postings: [...life.known.booked.postings, ...aLateLife().known.booked.postings],
      })),
    ['booked-without-cash'],
  ],
  [
    'what was set aside is never given back',
    ({ known }) => known.transaction?.outcome !== undefined,
    (life) => withBooks(life, () => ({ holds: lifeOf('reversed-and-still-prepared').known.booked.holds })),
    ['hold-without-owner'],
  ],
  [
    'what is set aside is gone',
    isStillPrepared,
    (life) => withBooks(life, () => ({ holds: [] })),
    ['hold-missing'],
  ],
  [
    'another amount is set aside',
    isStillPrepared,
    (life) =>
      withBooks(life, ({ holds }) => ({
        holds: holds.map((hold) =>
          hold.state === 'held' ? { ...hold, heldMinor: hold.heldMinor + 1 } : hold,
        ),
      })),
    ['hold-differs'],
  ],
];

type Posting = Life['known']['booked']['postings'][number];
const moved = (posting: Posting, byMinor: number): Posting => ({
  ...posting,
  lines: posting.lines.map((line) =>
    line.of === 'bank' && line.account.startsWith('cash-in-machine')
      ? { ...line, amountMinor: line.amountMinor + byMinor }
      : line,
  ),
});

describe('a withdrawal of which one side alone is told otherwise', () => {
  it.each(corruptions)('is named when %s', (_, befalls, corrupt, names) => {
    const lives = COURSES.map((course) => lifeOf(course)).filter(befalls);

    expect(lives.length).toBeGreaterThan(0);
    for (const life of lives)
      expect(differencesOf(corrupt(life))).toEqual(expect.arrayContaining([...names]));
  });

  it('is always named, whatever its life and whatever was told', () => {
    const tried = fc
      .tuple(aCleanLife, fc.constantFrom(...corruptions))
      .filter(([life, [, befalls]]) => befalls(life));

    fc.assert(
      fc.property(tried, ([life, [, , corrupt, names]]) => {
        expect(differencesOf(life)).toEqual([]);
        expect(differencesOf(corrupt(life))).toEqual(expect.arrayContaining([...names]));
      }),
    );
  });
});

describe('a withdrawal that needs people', () => {
  it('is one whose cash was reported late, although all sides agree', () => {
    expect(differencesOf(aLateLife())).toEqual(['late-cash']);
  });

  it('is one of which nobody has said what came out', () => {
    const open = anOpenLife();

    expect(differencesOf(open)).toEqual(['outcome-unknown']);
    expect(differencesOf(withEntry(open, { differences: ['never-completed'] }))).toEqual(['never-completed']);
    expect(reconcileEntry(open.entry, open.known)).toMatchObject({ fate: 'unknown', cash: undefined });
  });

  it('is one of which the journal named a difference while it ran', () => {
    const life = withEntry(lifeOf('full'), {
      differences: ['reversed-after-completion', 'evidence-differs'],
    });

    expect(differencesOf(life)).toEqual(['reversed-after-completion', 'evidence-differs']);
  });

  it('is one of which the session lost everything, and left a hold', () => {
    const { entry, known } = anOpenLife();

    const differences = differencesOf({ entry, known: { ...known, transaction: undefined } });

    expect(differences).toEqual(expect.arrayContaining(['session-missing', 'hold-without-owner']));
  });
});

describe('every difference', () => {
  it.each(DayDifference.options)('%s says what is wrong and what to do, in sentences', (difference) => {
    const { says, toDo } = meaningOf[difference];

    for (const sentence of [says, toDo]) expect(sentence).toMatch(/^[A-Z].*[.}a-z]\.?$/);
  });

  it('leaves the outcome unknown, or does not', () => {
    expect(DayDifference.options.filter(isUnknown)).toEqual([
      'never-completed',
      'never-answered',
      'outcome-unknown',
      'machine-silent',
    ]);
  });
});
