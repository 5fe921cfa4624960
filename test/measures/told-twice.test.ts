import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../shared/measures/fact.ts';
import { reconciliation } from '../../shared/measures/measures/reconciliation.ts';
import { measures } from '../../shared/measures/measures.ts';
import { factsOnce } from '../../shared/measures/relations/facts-once.ts';
import { relations } from '../../shared/measures/relations.ts';
import { aMonth } from '../support/a-month.ts';
import { type Lake, lakeOf, type Row } from '../support/lake.ts';

const numbers = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
const drawing = (stream: Iterator<number>) => () => stream.next().value as number;

/** Everything that can be asked, of everything there is. */
async function everythingOf(lake: Lake): Promise<Record<string, Row[]>> {
  const told: Record<string, Row[]> = {};
  for (const of of [...relations, ...measures]) told[of.name] = await lake.askTables(of);
  lake.close();
  return told;
}

/** The facts once more, some of them twice, in any order, in several files. */
function scattered(facts: readonly Fact[], draw: () => number): Fact[][] {
  const all = [...facts, ...facts.filter(() => draw() < 0.3)];
  const placed = all.map((fact) => ({ fact, place: draw(), file: Math.floor(draw() * 3) }));
  placed.sort((one, other) => one.place - other.place);
  return [0, 1, 2].map((file) => placed.filter((one) => one.file === file).map(({ fact }) => fact));
}

describe('facts that are told twice, late or in another order', () => {
  it('change nothing that anybody can ask', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, fc.integer({ min: 1, max: 60 }), async (stream, transactions) => {
        const draw = drawing(stream);
        const facts = aMonth(draw, transactions);

        const inOrder = await everythingOf(await lakeOf(facts));
        const inDisorder = await everythingOf(await lakeOf(...scattered(facts, draw)));

        expect(inDisorder).toEqual(inOrder);
      }),
      { numRuns: 4 },
    );
  });

  it('are of one and the same customer, if a repeat names another since they objected', async () => {
    const [fact] = aMonth(() => 0.5, 1);
    if (!fact) throw new Error('A month has a fact.');
    const repeats = ['c', '4'].map((digit) => ({ ...fact, customer: digit.repeat(32) }));
    const customersIn = async (told: Fact[]) => {
      const lake = await lakeOf(told);
      const rows = await lake.ask(factsOnce);
      lake.close();
      return rows.map(({ customer }) => customer);
    };

    const inOrder = await customersIn(repeats);

    expect(inOrder).toHaveLength(1);
    expect(await customersIn(repeats.toReversed())).toEqual(inOrder);
  });

  it('always add up', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, fc.integer({ min: 1, max: 25 }), async (stream, transactions) => {
        const draw = drawing(stream);
        // Some are never told: what is missing may be an end, or the beginning itself.
        const told = aMonth(draw, transactions).filter(() => draw() < 0.8);
        fc.pre(told.length > 0);
        const lake = await lakeOf(told);

        const [line] = await lake.ask(reconciliation);

        expect(line).toMatchObject({ difference: 0 });
        lake.close();
      }),
      { numRuns: 6 },
    );
  });
});
