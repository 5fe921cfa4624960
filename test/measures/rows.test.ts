import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnTypeOf } from '../../shared/measures/column-type.ts';
import { measures } from '../../shared/measures/measures.ts';
import { queryFor } from '../../shared/measures/query-for.ts';
import { relations } from '../../shared/measures/relations.ts';
import { aMonth } from '../support/a-month.ts';
import { type Lake, lakeOf } from '../support/lake.ts';

/** A plain generator (the numbers of Park and Miller), so that the month is always the same. */
const drawFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

let lake: Lake;
beforeAll(async () => {
  lake = await lakeOf(aMonth(drawFrom(7), 300));
});
afterAll(() => lake.close());

const all = [...relations, ...measures];

describe('what is asked of a month', () => {
  it.each(all)('$name: every row is as its schema says', async ({ row, ...of }) => {
    const rows = await lake.askTables({ row, ...of });

    for (const each of rows) expect(row.safeParse(each).error?.issues ?? []).toEqual([]);
  });

  it.each(all)('$name: every column has its name and its type', async (of) => {
    const columns = await lake.rows(
      `DESCRIBE ${queryFor(of, { from: '2026-11-01', to: '2026-11-30', suppressed: true })}`,
    );

    expect(columns.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      Object.entries(of.row.shape).map(([name, schema]) => {
        const type = columnTypeOf(schema as never);
        const named = { text: 'VARCHAR', whole: 'BIGINT', number: 'DOUBLE', truth: 'BOOLEAN' } as const;
        return [name, typeof type === 'string' ? named[type] : 'VARCHAR[]'];
      }),
    );
  });

  it.each(all)('$name: is the same from the facts alone as from tables of what it is made of', async (of) => {
    expect(await lake.ask(of, { suppressed: true })).toEqual(await lake.askTables(of, { suppressed: true }));
  });

  it.each(all)('$name: no two rows are alike in what they are ordered by', async (of) => {
    const rows = await lake.askTables(of);
    const keys = rows.map((row) => JSON.stringify(of.orderBy.map((column) => row[column])));

    expect(keys.length - new Set(keys).size).toBe(0);
  });
});
