import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { factsInFiles } from '../../shared/measures/duckdb/facts-in-files.ts';
import { relationsAsTables } from '../../shared/measures/duckdb/relations-as-tables.ts';
import { type Fact, NO_KIND } from '../../shared/measures/fact.ts';
import type { Measure } from '../../shared/measures/measure.ts';
import { type Asked, queryFor, queryOver } from '../../shared/measures/query-for.ts';
import type { Relation } from '../../shared/measures/relation.ts';

export type Row = Record<string, unknown>;

/** A lake of its own, which DuckDB reads as Athena would. */
export interface Lake {
  /** What a measure or a relation comes to; without a span, of everything there is, with nothing hidden. */
  ask(of: Measure | Relation, asked?: Partial<Asked>): Promise<Row[]>;
  /** The same, where the relations are laid down as tables: by the first call, once and for all. */
  askTables(of: Measure | Relation, asked?: Partial<Asked>): Promise<Row[]>;
  rows(sql: string): Promise<Row[]>;
  run(sql: string): Promise<void>;
  close(): void;
}

const everything: Asked = { from: '2000-01-01', to: '2099-12-31', suppressed: false };

/** Of what lies in a folder as Firehose wrote it: `day=…/kind=…/….gz`. */
export async function lakeIn(folder: string): Promise<Lake> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE facts AS ${factsInFiles(`${folder}/**/*.gz`)}`);
  const rows = (sql: string) => rowsOf(connection, sql);
  let laidDown: Promise<void> | undefined;
  const layDown = async () => {
    const days = await rows('SELECT DISTINCT day FROM facts');
    for (const sql of relationsAsTables(days.map(({ day }) => String(day)))) await connection.run(sql);
  };
  return {
    ask: (of, asked) => rows(queryFor(of, { ...everything, ...asked })),
    askTables: async (of, asked) => {
      laidDown ??= layDown();
      await laidDown;
      return rows(queryOver(of, { ...everything, ...asked }));
    },
    rows,
    run: async (sql) => {
      await connection.run(sql);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Of facts in one file or in several for each day and kind, as they come. */
export async function lakeOf(...files: readonly (readonly Fact[])[]): Promise<Lake> {
  const folder = mkdtempSync(join(tmpdir(), 'lake-'));
  try {
    writeFacts(folder, ...files);
    return await lakeIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes facts as Firehose would: each where its day and its kind say, however they are spread over the files. */
export function writeFacts(folder: string, ...files: readonly (readonly Fact[])[]): void {
  files.forEach((facts, number) => {
    const placed = Map.groupBy(facts, (fact) => `day=${fact.time.slice(0, 10)}/kind=${kindOf(fact)}`);
    for (const [place, there] of placed) {
      const file = join(folder, place, `facts-${number}.gz`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, gzipSync(there.map((fact) => `${JSON.stringify(fact)}\n`).join('')));
    }
  });
}

const kindOf = ({ data }: Fact): unknown => data['kind'] ?? NO_KIND;

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const result = await connection.runAndReadAll(sql);
  return result
    .getRowObjectsJS()
    .map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, inJavaScript(value)])),
    );
}

/** Every whole number here is below 2^53. */
const inJavaScript = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);
