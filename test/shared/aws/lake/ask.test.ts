import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ask, QuestionFailed } from '../../../../shared/aws/lake/ask.ts';
import { readRows } from '../../../../shared/aws/lake/read-rows.ts';
import { useLake } from '../../../support/bank-lake.ts';

const lake = useLake();

process.env['AWS_REGION'] ??= 'eu-central-1';
process.env['AWS_ACCESS_KEY_ID'] ??= 'nobody';
process.env['AWS_SECRET_ACCESS_KEY'] ??= 'nothing';

const budgetMs = 20_000;

describe('a question to Athena', () => {
  it('is one however often it is asked, and another under another name', async () => {
    const sql = 'SELECT 1 AS one';
    const before = lake.questions.size;

    const [first, again, other] = await Promise.all([
      ask({ sql, name: 'a', budgetMs }),
      ask({ sql, name: 'a', budgetMs }),
      ask({ sql, name: 'b', budgetMs }),
    ]);

    expect(again).toEqual(first);
    expect(other?.executionId).not.toBe(first?.executionId);
    expect(lake.questions.size - before).toBe(2);
  });

  it('that was broken off is asked anew, under a token of its own', async () => {
    lake.breakOff(2);

    const answered = await ask({ sql: 'SELECT 2 AS two', name: 'broken off', budgetMs });

    const [row] = answered ? await readRows(answered, z.object({ two: z.int() })) : [];
    expect(row).toEqual({ two: 2 });
  });

  it('that is broken off every time fails, and says so', async () => {
    lake.breakOff(3);

    const asked = ask({ sql: 'SELECT 3 AS three', name: 'broken off', budgetMs });

    await expect(asked).rejects.toThrow(QuestionFailed);
    lake.breakOff(0);
  });

  it('that no engine understands fails at once', async () => {
    const before = lake.questions.size;

    await expect(ask({ sql: 'SELECT nothing FROM nowhere', name: 'x', budgetMs })).rejects.toThrow(
      QuestionFailed,
    );

    expect(lake.questions.size - before).toBe(1);
  });

  it('is answered nothing while nobody can wait any longer', async () => {
    const held = lake.hold();

    const answered = await ask({ sql: 'SELECT 4 AS four', name: 'held', budgetMs: 30 });

    held.letGo();
    expect(answered).toBeUndefined();
  });
});

describe('what Athena answers', () => {
  const answerTo = async (sql: string) => {
    const answered = await ask({ sql, name: sql, budgetMs });
    if (!answered) throw new Error('It was not answered.');
    return answered;
  };

  it('is of the types of its columns, and nothing where it says nothing', async () => {
    const answered = await answerTo(
      `SELECT 7 AS whole, CAST(0.25 AS DOUBLE) AS share, true AS truth, '' AS empty, 'a "b", c' AS text, CAST(NULL AS BIGINT) AS none`,
    );

    expect(await readRows(answered, z.looseObject({}))).toEqual([
      { whole: 7, share: 0.25, truth: true, empty: '', text: 'a "b", c', none: null },
    ]);
  });

  it('is read in parts, over the pages of Athena itself', async () => {
    const answered = await answerTo('SELECT range AS n FROM range(1, 2501) ORDER BY n');
    const row = z.object({ n: z.int() });

    const [all, some, last] = await Promise.all([
      readRows(answered, row),
      readRows(answered, row, { offset: 998, limit: 4 }),
      readRows(answered, row, { offset: 2498, limit: 10 }),
    ]);

    expect(all.map(({ n }) => n)).toEqual(Array.from({ length: 2500 }, (_, at) => at + 1));
    expect(some.map(({ n }) => n)).toEqual([999, 1000, 1001, 1002]);
    expect(last.map(({ n }) => n)).toEqual([2499, 2500]);
  });

  it('is refused where it is not of the form that was expected', async () => {
    const answered = await answerTo(`SELECT 'text' AS n`);

    await expect(readRows(answered, z.object({ n: z.int() }))).rejects.toThrow(z.ZodError);
  });
});
