import { beforeAll, describe, expect, it, vi } from 'vitest';
import { stepFunnel } from '../../../shared/measures/measures/step-funnel.ts';
import { uplift } from '../../../shared/measures/measures/uplift.ts';
import { measures } from '../../../shared/measures/measures.ts';
import { type Asked, queryFor, queryOver, viewOf } from '../../../shared/measures/query-for.ts';
import { relations } from '../../../shared/measures/relations.ts';
import { type TrinoParser, trinoParser } from '../../support/trino-parser.ts';

/**
 * What both engines have, under the same name and with the same meaning, as Trino's documentation says (functions/
 * aggregate, conditional, comparison, math, window; sql/select for UNNEST and VALUES). DuckDB runs each of them in the
 * tests of `test/measures`.
 */
const functions = [
  'arbitrary',
  'bool_or',
  'coalesce',
  'count',
  'greatest',
  'lag',
  'lead',
  'least',
  'max',
  'max_by',
  'min',
  'min_by',
  'nullif',
  'row_number',
  'sqrt',
  'sum',
  'unnest',
];

/** Words of the grammar that a parenthesis may follow. */
const words = [
  'and',
  'as',
  'cast',
  'filter',
  'from',
  'goes',
  'in',
  'join',
  'not',
  'on',
  'or',
  'over',
  'steps',
  'then',
  'values',
  'when',
  'else',
  'with',
];

const asked: Asked = {
  from: '2026-11-01',
  to: '2026-11-30',
  kind: 'transfer',
  channel: 'web',
  suppressed: true,
  offset: 10,
  limit: 5,
};

const all = [...relations, ...measures];
const everything = all.map((of) => ({ name: of.name, texts: [viewOf(of), queryOver(of, asked)] }));

// A parser of a whole language is slow to begin with, and a busy machine slower.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let trino: TrinoParser;
beforeAll(async () => {
  trino = await trinoParser();
});

describe('the dialect that DuckDB and Trino share', () => {
  it.each(everything)('$name: Trino’s grammar has nothing against it', ({ texts }) => {
    expect(texts.flatMap((text) => trino.faultsOf(text))).toEqual([]);
  });

  it('nor against the whole of it in one query', () => {
    expect(trino.faultsOf(queryFor(stepFunnel, asked))).toEqual([]);
    expect(trino.faultsOf(queryFor(uplift, asked))).toEqual([]);
  });

  it.each(everything)('$name: calls only functions that both have, alike', ({ texts }) => {
    const called = texts.flatMap((text) =>
      [...withoutTexts(text).matchAll(/\b([a-z_]+)\s*\(/gi)].map(([, name = '']) => name.toLowerCase()),
    );

    expect([...new Set(called)].filter((name) => !functions.includes(name) && !words.includes(name))).toEqual(
      [],
    );
  });

  it.each(everything)('$name: divides only what it has made a number of both', ({ texts }) => {
    for (const text of texts) {
      const slashes = [...withoutTexts(text).matchAll(/(.{10})\s*\/\s*(.{5})/gs)];
      expect(slashes.filter(([, before, after]) => before !== 'AS DOUBLE)' || after !== 'CAST(')).toEqual([]);
    }
  });

  it.each(everything)('$name: keeps from what only one of them has, or has otherwise', ({ texts }) => {
    for (const text of texts.map(withoutTexts)) {
      expect(text).not.toMatch(
        /\b(QUALIFY|ILIKE|EXCLUDE|SAMPLE|PIVOT|ASOF|IGNORE|INTERVAL|DATE|TIMESTAMP|NOW|STRUCT|LAMBDA)\b|GROUP BY ALL|ORDER BY ALL|::|\/\/|\[|\{|->/i,
      );
    }
  });

  it.each(everything)('$name: puts no row before another by chance', ({ texts: [, query = ''] }) => {
    expect(query).toMatch(/\nORDER BY (\w+ NULLS LAST(, )?)+\nOFFSET 10\nLIMIT 5$/);
  });
});

describe('the parser', () => {
  it.each([
    'SELECT a FROM t QUALIFY row_number() OVER (ORDER BY a) = 1',
    'SELECT data.from FROM t',
    'SELECT full FROM t',
    'SELECT a FROM t LIMIT 1 OFFSET 2',
    'SELECT a::int FROM t',
    'SELECT a // b FROM t',
    'SELECT * EXCLUDE (a) FROM t',
    'SELECT [1, 2] AS a',
    'SELECT count(*) FROM t GROUP BY ALL HAVING a = 1',
  ])('has something against %s', (sql) => {
    expect(trino.faultsOf(sql)).not.toEqual([]);
  });
});

/** Texts in quotes are values, and names in quotes are names. */
const withoutTexts = (sql: string): string =>
  sql.replaceAll(/'[^']*'/g, "''").replaceAll(/"[^"]*"/g, 'quoted');
