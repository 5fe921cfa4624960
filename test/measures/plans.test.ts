import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../shared/measures/fact.ts';
import { measures } from '../../shared/measures/measures.ts';
import { viewOf } from '../../shared/measures/query-for.ts';
import { relations } from '../../shared/measures/relations.ts';
import { simulateHistory } from '../simulators/history/simulate-history.ts';
import { type Lake, lakeOf } from '../support/lake.ts';

/** Joins that compare every row with every other: what they cost grows with the square of the facts. */
const everyWithEvery = /BLOCKWISE_NL_JOIN|NESTED_LOOP_JOIN/;

/** A few days of a few customers: engines plan alike for many. */
function aHistory(): Fact[] {
  const facts: Fact[] = [];
  const history = { customers: 10, days: 4, seed: 1, from: '2026-11-01' };
  simulateHistory(history, { tell: ({ line }) => void facts.push(JSON.parse(line)) });
  return facts;
}

describe('a relation, and a measure', () => {
  let lake: Lake | undefined;
  beforeAll(async () => {
    lake = await lakeOf(aHistory());
    for (const each of relations) await lake?.run(`CREATE TABLE ${each.name} AS ${viewOf(each)}`);
  });
  afterAll(() => lake?.close());

  it.each([...relations, ...measures].map((each) => [each.name, each] as const))(
    'joins by what is equal: %s',
    async (_, each) => {
      const plan = await lake?.rows(`EXPLAIN ${viewOf(each)}`);

      expect(JSON.stringify(plan)).toContain('physical_plan');
      expect(JSON.stringify(plan)).not.toMatch(everyWithEvery);
    },
  );
});
