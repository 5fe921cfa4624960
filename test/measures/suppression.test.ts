import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { count, derived, dimension, exempt } from '../../shared/measures/column.ts';
import type { Measure } from '../../shared/measures/measure.ts';
import { suppressing } from '../../shared/measures/suppressing.ts';
import { at, factsOf, transaction } from '../support/facts.ts';
import { type Lake, lakeOf, type Row } from '../support/lake.ts';

const partOf = 'total';
const measure: Measure = {
  name: 'parts',
  title: '',
  says: '',
  formula: '',
  example: '',
  sql: '',
  orderBy: ['n'],
  row: z.strictObject({
    n: dimension(z.int(), 'Which row.'),
    total: count('All.'),
    one: count('A part.', { partOf }),
    two: count('A part.', { partOf }),
    three: count('A part.', { partOf }),
    lost: exempt('A part that is never hidden.', { partOf }),
    alone: count('No part of anything.'),
    share: derived('One of all.', ['total', 'one'], 'ratio'),
    lost_share: derived('Lost of all.', ['total', 'lost'], 'ratio'),
  }),
};

let lake: Lake;
beforeAll(async () => {
  lake = await lakeOf(factsOf(transaction('t1').started(at(2), 'web')));
});
afterAll(() => lake.close());

interface Cells {
  readonly one: number;
  readonly two: number;
  readonly three: number;
  readonly lost: number;
  readonly alone: number;
}
const totalOf = ({ one, two, three, lost }: Cells) => one + two + three + lost;

async function suppressed(all: readonly Cells[]): Promise<Row[]> {
  const values = all.map((cells, n) => {
    const { one, two, three, lost, alone } = cells;
    return `(${n}, ${totalOf(cells)}, ${one}, ${two}, ${three}, ${lost}, ${alone}, 0.5E0, 0.25E0)`;
  });
  const columns = Object.keys(measure.row.shape).join(', ');
  return lake.rows(
    `${suppressing(measure, `SELECT * FROM (VALUES ${values.join(', ')}) AS told (${columns})`)} ORDER BY n`,
  );
}
const shown = async (cells: Partial<Cells>) => {
  const [row] = await suppressed([{ one: 0, two: 0, three: 0, lost: 0, alone: 0, ...cells }]);
  return row;
};

describe('a cell of fewer than five', () => {
  it.each([0, 5, 6, 1_000])('shows %i', async (alone) => {
    expect(await shown({ alone })).toMatchObject({ alone });
  });

  it.each([1, 2, 3, 4])('hides %i', async (alone) => {
    expect(await shown({ alone })).toMatchObject({ alone: null });
  });

  it('takes what is made of it along', async () => {
    expect(await shown({ one: 3, two: 3, three: 9 })).toMatchObject({
      one: null,
      two: null,
      three: 9,
      total: 15,
      share: null,
      lost_share: 0.25,
    });
  });

  it('takes the smallest other part along, if it would be the only one that is hidden', async () => {
    expect(await shown({ one: 3, two: 20, three: 9 })).toMatchObject({
      one: null,
      two: 20,
      three: null,
      total: 32,
    });
    expect(await shown({ one: 9, two: 9, three: 2 })).toMatchObject({ one: null, two: 9, three: null });
  });

  it.each([
    [1, 1],
    [1, 2],
    [2, 2],
    [4, 4],
  ])('takes it along where %i and %i would be told by their sum', async (one, two) => {
    expect(await shown({ one, two, three: 100 })).toMatchObject({
      one: null,
      two: null,
      three: null,
      total: one + two + 100,
    });
  });

  it('takes the total along where there is no other part, and what is never hidden would give it away', async () => {
    expect(await shown({ one: 3, lost: 3 })).toMatchObject({
      one: null,
      lost: 3,
      total: null,
      lost_share: null,
    });
    expect(await shown({ one: 1, two: 2, lost: 3 })).toMatchObject({ one: null, two: null, total: null });
  });

  it('needs nobody along that is nobody', async () => {
    expect(await shown({ one: 3, two: 20 })).toMatchObject({ one: null, two: null, three: 0, total: 23 });
    expect(await shown({ one: 3 })).toMatchObject({ one: null, two: 0, three: 0, total: null });
  });

  it('is shown where it says how sound the numbers are', async () => {
    expect(await shown({ one: 50, lost: 1 })).toMatchObject({ one: 50, lost: 1, total: 51 });
  });
});

it('no part can be told from the total and the parts that are shown', async () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 50 }));
  const cells = fc.record({ one: cell, two: cell, three: cell, lost: fc.constant(0), alone: cell });

  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 20, maxLength: 40 }), async (all) => {
      const rows = await suppressed(all);

      for (const [n, row] of rows.entries()) {
        const parts = ['one', 'two', 'three'] as const;
        for (const part of parts) {
          const before = all[n]?.[part] ?? 0;
          if (before >= 1 && before <= 4) expect(row[part]).toBeNull();
          if (before === 0) expect(row[part]).toBe(0);
          if (row[part] !== null) expect(row[part]).toBe(before);
        }
        const hidden = parts.filter((part) => row[part] === null).length;
        if (row['total'] !== null) expect(hidden).not.toBe(1);
      }
    }),
    { numRuns: 20 },
  );
});
