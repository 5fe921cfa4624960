import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportedTables, tableNameOf } from '../../shared/measures/dictionary.ts';

const root = join(import.meta.dirname, '..', '..');
const place = mkdtempSync(join(tmpdir(), 'staffetta-export-'));
const lake = join(place, 'lake');
const days = ['--from', '2026-10-23', '--to', '2026-10-29'];

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

function run(program: string, given: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, program), ...given],
      { cwd: place },
      (error, printed, complained) => resolve({ code: Number(error?.code ?? 0), printed, complained }),
    );
  });
}

const exported = (...given: string[]): Promise<Ran> => run('tools/export.ts', given);
const into = (name: string): string => join(place, name);
const inJson = (...names: string[]) => JSON.parse(readFileSync(join(...names), 'utf8'));

beforeAll(async () => {
  const history = ['--customers', '80', '--days', '7', '--seed', '5', '--from', '2026-10-23', '--out', lake];
  expect(await run('test/simulators/history/play.ts', history)).toMatchObject({ code: 0 });
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe.each(['parquet', 'csv', 'ndjson'])('npm run export, as %s', (format) => {
  let ran: Ran;
  const out = into(format);

  beforeAll(async () => {
    ran = await exported(...days, '--format', format, '--lake', lake, '--out', out);
  });

  it('says what was written, and what it adds up to', () => {
    expect(ran).toMatchObject({ code: 0, complained: '' });
    expect(ran.printed).toContain(out);
    expect(ran.printed).toMatch(/started \d+ = completed \d+ \+ .* \+ dropped 0\n$/);
  });

  it('writes a table for each measure and one of the transactions, with a dictionary', () => {
    const files = readdirSync(out);

    expect(files.sort()).toEqual(
      [
        ...exportedTables.map((of) => `${tableNameOf(of)}.${format}`),
        'dictionary.csv',
        'dictionary.json',
        'dictionary.md',
        'manifest.json',
        'reconciliation.json',
      ].sort(),
    );
    const described = inJson(out, 'dictionary.json').tables.map(({ name }: { name: string }) => name);
    expect(described).toEqual(exportedTables.map(tableNameOf));
  });

  it('has one row for each transaction, as many as the simulator’s own books have', async () => {
    const { counts } = inJson(out, 'reconciliation.json');
    const { files } = inJson(out, 'manifest.json');

    const transactions = files.find(({ table }: { table?: string }) => table === 'transactions');
    expect(transactions.rows).toBe(counts.started);
    expect(await rowsIn(join(out, transactions.name))).toBe(counts.started);
    const books = inJson(lake, 'books.json');
    const { expired, ...fates } = books.transactions;
    expect(counts).toMatchObject({ ...fates, expired_with_notice: expired, dropped: 0 });
  });

  it('has the columns that the dictionary says, and says what each file is', async () => {
    const { tables } = inJson(out, 'dictionary.json');
    for (const { name, columns } of tables) {
      const said = columns.map((column: { name: string }) => column.name);
      const found = await columnsIn(join(out, `${name}.${format}`));
      // A table without a row says nothing of its columns where each row names them.
      if (found.length > 0) expect([name, found]).toEqual([name, said]);
    }
    for (const { name, bytes, sha256 } of inJson(out, 'manifest.json').files) {
      const file = readFileSync(join(out, name));
      expect([name, file.length, createHash('sha256').update(file).digest('hex')]).toEqual([
        name,
        bytes,
        sha256,
      ]);
    }
  });

  it('hides what is of fewer than five', async () => {
    const smallest = await cellOf(
      `SELECT min(started) FROM '${join(out, `balance.${format}`)}' WHERE started > 0`,
    );

    expect(Number(smallest)).toBeGreaterThanOrEqual(5);
  });
});

describe('npm run export', () => {
  it.each([
    ['no days', ['--format', 'csv'], /^Export the measures of some days/],
    [
      'a day that is none',
      ['--from', '2026-02-30', '--to', '2026-03-01', '--format', 'csv'],
      /^Export the measures/,
    ],
    ['a form that is none', [...days, '--format', 'xlsx'], /^Export the measures/],
    ['an option that is none', [...days, '--format', 'csv', '--please'], /^Export the measures/],
    [
      'days that end before they begin',
      ['--from', '2026-10-29', '--to', '2026-10-23', '--format', 'csv'],
      /^The first day/,
    ],
    [
      'more than a year',
      ['--from', '2024-10-29', '--to', '2026-10-23', '--format', 'csv'],
      /^These are \d+ days/,
    ],
  ])('says in words that it was given %s', async (_, given, says) => {
    const { code, complained, printed } = await exported(...given, '--lake', lake, '--out', into('refused'));

    expect(code).toBe(1);
    expect(complained).toMatch(says);
    expect(complained).not.toMatch(/\n\s+at /);
    expect(printed).toBe('');
    expect(existsSync(into('refused'))).toBe(false);
  });

  it('says where facts might be, where there are none', async () => {
    mkdirSync(into('empty'));

    const { code, complained } = await exported(...days, '--format', 'csv', '--lake', into('empty'));

    expect(code).toBe(1);
    expect(complained).toMatch(/^No facts lie in .*empty\. Run npm run simulate/);
  });

  it('leaves alone what lies there already', async () => {
    mkdirSync(into('mine'));
    writeFileSync(join(into('mine'), 'notes.txt'), 'mine');

    const { code, complained } = await exported(
      ...days,
      '--format',
      'csv',
      '--lake',
      lake,
      '--out',
      into('mine'),
    );

    expect(code).toBe(1);
    expect(complained).toMatch(/^There is something at .*mine already\./);
    expect(readdirSync(into('mine'))).toEqual(['notes.txt']);
  });

  it('leaves nothing behind that is half done', async () => {
    const broken = join(into('broken'), 'facts', 'day=2026-10-23', 'kind=transfer');
    mkdirSync(broken, { recursive: true });
    writeFileSync(join(broken, 'facts.gz'), 'this was cut off');

    const { code, complained } = await exported(
      ...[...days, '--format', 'csv', '--lake', into('broken'), '--out', into('half')],
    );

    expect(code).toBe(1);
    expect(complained).toMatch(/^The facts cannot be read/);
    expect(readdirSync(place).filter((name) => name.includes('half'))).toEqual([]);
  });
});

async function cellOf(sql: string): Promise<unknown> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    return (
      await connection.runAndReadAll(sql.replaceAll(/'([^']+\.ndjson)'/g, "read_json('$1')"))
    ).getRows()[0]?.[0];
  } finally {
    connection.closeSync();
  }
}

const rowsIn = async (file: string): Promise<number> =>
  Number(await cellOf(`SELECT count(*) FROM '${file}'`));

async function columnsIn(file: string): Promise<string[]> {
  if (file.endsWith('.csv')) return (readFileSync(file, 'utf8').split('\n')[0] ?? '').split(',');
  if (file.endsWith('.ndjson')) {
    const [first = ''] = readFileSync(file, 'utf8').split('\n');
    return first === '' ? [] : Object.keys(JSON.parse(first));
  }
  const names = await cellOf(`SELECT list(column_name) FROM (DESCRIBE SELECT * FROM '${file}')`);
  return [...(names as { items: string[] }).items];
}
