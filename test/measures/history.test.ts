import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { holdsCardNumber } from '../../shared/iso8583/holds-card-number.ts';
import { Fact } from '../../shared/measures/fact.ts';
import { balance } from '../../shared/measures/measures/balance.ts';
import { reconciliation } from '../../shared/measures/measures/reconciliation.ts';
import { measures } from '../../shared/measures/measures.ts';
import { transactions } from '../../shared/measures/relations/transactions.ts';
import { offerEvents } from '../../shared/offer/event.ts';
import { reminderEvents } from '../../shared/reminder/event.ts';
import { events } from '../../shared/session/event.ts';
import { typedWords } from '../simulators/history/answers.ts';
import type { Books } from '../simulators/history/books.ts';
import { aSimulatedCustomer } from '../simulators/history/customer.ts';
import { measuresOf } from '../simulators/history/measures-of-books.ts';
import { simulateHistory } from '../simulators/history/simulate-history.ts';
import { type Lake, lakeOf, type Row } from '../support/lake.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('the measures over a simulated history', () => {
  it('equal the simulator’s own books, whoever its customers are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 0xffffffff }), async (seed) => {
        const { facts, books } = aHistory({ seed, customers: 40, days: 30 });

        await expectMeasuresToEqual(books, await lakeOf(facts));
      }),
      { numRuns: 2 },
    );
  });

  it('and are the same if facts come twice, late, and in any order, in whichever files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        async (seed, draws) => {
          const { facts, books } = aHistory({ seed, customers: 40, days: 30 });

          await expectMeasuresToEqual(books, await lakeOf(...delivered(facts, () => draws.next().value)));
        },
      ),
      { numRuns: 2 },
    );
  });

  it('are of what began in the days that are asked for, whenever it went on', async () => {
    const { facts, books } = aHistory({ seed: 6, customers: 40, days: 30 });
    const [from, to] = ['2026-11-03', '2026-11-07'];
    const stories = books.stories.filter(({ startedAtMs }) => {
      const day = new Date(startedAtMs).toISOString().slice(0, 10);
      return from <= day && day <= to;
    });
    const lake = await lakeOf(facts);

    const expected = measuresOf({ ...books, stories, asOfMs: books.asOfMs });
    for (const measure of measures.filter(({ name }) => ofWhatBegan.has(name))) {
      const told = inOrder(await lake.ask(measure, { from, to }));
      expect([measure.name, told]).toEqual([measure.name, inOrder(expected[measure.name] ?? [])]);
    }
    lake.close();

    expect(stories.length).toBeGreaterThan(10);
  });

  it('say so if an end has been lost', async () => {
    const { facts, books } = aHistory({ seed: 5, customers: 30, days: 30 });
    const old = books.stories.find(({ ended }) => ended?.outcome === 'completed');
    const lost = facts.filter(
      ({ type, data }) => type !== 'TransactionCompleted' || data['transactionId'] !== old?.transactionId,
    );

    const lake = await lakeOf(lost);
    const [line] = await lake.ask(reconciliation);
    const [before] = measuresOf(books)['reconciliation'] ?? [];
    lake.close();

    expect(lost.length).toBe(facts.length - 1);
    expect(line).toMatchObject({ dropped: 1, difference: 0, completed: Number(before?.['completed']) - 1 });
  });

  it('say so if a beginning has been lost', async () => {
    const { facts, books } = aHistory({ seed: 5, customers: 30, days: 30 });
    const [first] = books.stories;
    const lake = await lakeOf(
      facts.filter(
        ({ type, data }) => type !== 'TransactionStarted' || data['transactionId'] !== first?.transactionId,
      ),
    );

    const [line] = await lake.ask(reconciliation);
    const days = await lake.ask(balance);
    lake.close();

    expect(line).toMatchObject({ untold: 1, started: books.stories.length - 1 });
    expect(sum(days, 'started')).toBe(books.stories.length - 1);
  });
});

describe('a simulated history', () => {
  const { facts, lines } = aHistory({ seed: 2, customers: 400, days: 30 });
  const customers = Array.from({ length: 400 }, (_, number) => aSimulatedCustomer(2, number, 0));
  const sessionIds = new Set(customers.flatMap(({ outboxes }) => [outboxes.session, outboxes.offers]));
  let lake: Lake;
  beforeAll(async () => {
    lake = await lakeOf(facts);
  });
  afterAll(() => lake.close());

  it('is lived again by its seed, and by no other', () => {
    const size = { customers: 20, days: 10 };

    expect(hashOf(aHistory({ seed: 7, ...size }).lines)).toBe(hashOf(aHistory({ seed: 7, ...size }).lines));
    expect(hashOf(aHistory({ seed: 8, ...size }).lines)).not.toBe(
      hashOf(aHistory({ seed: 7, ...size }).lines),
    );
  });

  it('tells everything that can happen, and only as the catalogue has it', () => {
    const catalogue = { ...events, ...offerEvents, ...reminderEvents };
    const told = new Set(facts.map(({ type }) => type));

    for (const fact of facts) {
      Fact.parse(fact);
      catalogue[fact.type as keyof typeof catalogue].parse(fact.data);
    }

    expect(Object.keys(catalogue).filter((type) => !told.has(type))).toEqual([]);
  });

  it('has no direct identifier in any file, nor in anything that is exported', async () => {
    const exported: string[] = [];
    for (const each of [transactions, ...measures]) {
      const rows = await lake.askTables(each);
      exported.push(...rows.map((row) => JSON.stringify(row)));
    }

    expect(exported.length).toBeGreaterThan(3_000);
    expect([...lines, ...exported].filter((line) => identifiesSomebody(line, sessionIds))).toEqual([]);
  });

  it.each<readonly [string, () => string]>([
    ['the customer', () => JSON.stringify({ subject: customers[0]?.customerId })],
    ['the session', () => JSON.stringify({ id: `${customers[0]?.outboxes.session}:1:0` })],
    ['an account', () => '{"data":{"accountId":"acct-3-current"}}'],
    ['what was typed', () => `{"iban":"${typedWords[1]}"}`],
    ['a card', () => '{"reason":"4111111111111111"}'],
  ])('would be found out if it told %s', (_, line) => {
    expect(identifiesSomebody(line(), sessionIds)).toBe(true);
  });
});

/** Measures of which each row counts transactions by the day on which they began, and nothing beside them. */
const ofWhatBegan: ReadonlySet<string> = new Set([
  'balance',
  'completion',
  'abandonment',
  'resume-rate',
  'cross-channel-resume-share',
  'channel-switch-matrix',
  'time-to-resume',
  'step-funnel',
  'hand-over-success',
  'channel-migration',
]);

interface Lived {
  readonly facts: readonly Fact[];
  readonly lines: readonly string[];
  readonly books: Books;
}

function aHistory(size: { seed: number; customers: number; days: number }): Lived {
  const lines: string[] = [];
  const books = simulateHistory(
    { ...size, from: '2026-10-23' },
    { tell: ({ line }) => void lines.push(line) },
  );
  return { facts: lines.map((line) => JSON.parse(line) as Fact), lines, books };
}

async function expectMeasuresToEqual(books: Books, lake: Lake): Promise<void> {
  const expected = measuresOf(books);
  for (const measure of measures) {
    const rows = await lake.askTables(measure);
    const [told, known] = [rows, expected[measure.name] ?? []].map((each) =>
      inOrder(measure.name === 'activity' ? each.filter(isActive) : each),
    );
    expect([measure.name, told]).toEqual([measure.name, known]);
  }
  lake.close();
}

/** Some facts of a transaction are counted by no column: a day with nothing else has a row of nothing. */
const isActive = ({ day: _, kind: __, ...counts }: Row): boolean =>
  Object.values(counts).some((count) => Number(count) > 0);

/** Rows and columns in one order, and of what was divided as many digits as mean anything. */
const inOrder = (rows: readonly Row[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).map(rounded).sort())).sort();

const rounded = ([name, value]: [string, unknown]): [string, unknown] => [
  name,
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(10)) : value,
];

/** Each fact once to three times, in any order, spread over some files. */
function delivered(facts: readonly Fact[], draw: () => number): Fact[][] {
  const copies = facts.flatMap((fact) => Array.from({ length: draw() < 0.2 ? 3 : 1 }, () => fact));
  const shuffled = copies
    .map((fact) => [draw(), fact] as const)
    .sort(([one], [other]) => one - other)
    .map(([, fact]) => fact);
  const files: Fact[][] = [[], [], [], []];
  for (const fact of shuffled) files[Math.floor(draw() * files.length)]?.push(fact);
  return files;
}

/** Whoever is simulated has a name that begins alike, and so has all that is theirs and named after them. */
const named = new RegExp(`c-sim|-sim\\d|acct-|sign-in|thumbprint|signature|${typedWords.join('|')}`);

function identifiesSomebody(line: string, sessionIds: ReadonlySet<string>): boolean {
  return (
    named.test(line) ||
    [...line.matchAll(/[so]-[0-9a-f]{24}/g)].some(([name]) => sessionIds.has(name)) ||
    [...line.matchAll(/"([^"]+)"/g)].some(([, text = '']) => isCard(text))
  );
}

const isCard = (text: string): boolean => !/^[0-9a-f]{32}$/.test(text) && holdsCardNumber(text);

const hashOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex');

const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => total + Number(row[column]), 0);
