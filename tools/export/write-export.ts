import { createHash } from 'node:crypto';
import { createReadStream, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { Sentence } from '../../infra/local/sentence.ts';
import type { ExportRequest } from '../../shared/contract/measure-routes.ts';
import {
  dictionary,
  exportedTables,
  MEASURES_SCHEMA,
  tableNameOf,
} from '../../shared/measures/dictionary.ts';
import { factsInFiles } from '../../shared/measures/duckdb/facts-in-files.ts';
import { relationsAsTables } from '../../shared/measures/duckdb/relations-as-tables.ts';
import { Line, type Reconciliation, reconciliationOf } from '../../shared/measures/line.ts';
import type { Measure } from '../../shared/measures/measure.ts';
import { reconciliation } from '../../shared/measures/measures/reconciliation.ts';
import { daysReadBy, neededBy, queryFor, queryOver } from '../../shared/measures/query-for.ts';
import type { Relation } from '../../shared/measures/relation.ts';
import { dictionaryInCsv, dictionaryInMarkdown } from './dictionary-in-text.ts';

export interface Wanted extends ExportRequest {
  /** The files, as DuckDB names several at once. */
  readonly facts: string;
  /** An empty folder. */
  readonly folder: string;
}

const COPY_AS = { parquet: 'FORMAT parquet', csv: 'FORMAT csv, HEADER', ndjson: 'FORMAT json' } as const;

/** Writes the tables with the very SQL that Athena is asked, what their columns mean, and what they add up to. */
export async function writeExport({
  from,
  to,
  format,
  facts,
  folder,
}: Wanted): Promise<{ readonly line: Reconciliation; readonly tables: number }> {
  const work = join(folder, 'work.duckdb');
  const instance = await DuckDBInstance.create(work);
  const connection = await instance.connect();
  try {
    await layDown(connection, facts, { from, to });
    const files = [];
    for (const of of exportedTables) {
      const table = tableNameOf(of);
      const name = `${table}.${format}`;
      const query = looksBackForEver(of) ? queryFor : queryOver;
      const sql = query(of, { from, to, suppressed: 'formula' in of });
      const copied = await connection.run(
        `COPY (${sql}) TO ${quoted(join(folder, name))} (${COPY_AS[format]})`,
      );
      files.push({ table, rows: copied.rowsChanged, ...(await described(folder, name)) });
    }
    const { as_of_ms, ...line } = await lineOf(connection, { from, to });
    const asOf = as_of_ms === null ? undefined : new Date(as_of_ms).toISOString();
    const about = { schema: MEASURES_SCHEMA, from, to, ...(asOf && { asOf }) };
    const found = reconciliationOf({ as_of_ms, ...line });
    const said = dictionary();
    const texts = {
      'dictionary.json': inJson(said),
      'dictionary.csv': dictionaryInCsv(said),
      'dictionary.md': dictionaryInMarkdown(said),
      'reconciliation.json': inJson({ ...about, ...found }),
    };
    for (const [name, text] of Object.entries(texts)) {
      writeFileSync(join(folder, name), text);
      files.push(await described(folder, name));
    }
    writeFileSync(join(folder, 'manifest.json'), inJson({ ...about, format, files }));
    return { line: found, tables: exportedTables.length };
  } finally {
    connection.closeSync();
    instance.closeSync();
    for (const rest of [work, `${work}.wal`]) rmSync(rest, { force: true });
  }
}

/** The facts, and each relation over them once: what many tables then read. */
async function layDown(connection: DuckDBConnection, files: string, asked: Span): Promise<void> {
  try {
    await connection.run(`CREATE VIEW facts AS ${factsInFiles(files)}`);
    const found = await connection.runAndReadAll(
      `SELECT DISTINCT regexp_extract(file, 'day=([0-9-]+)', 1) FROM glob(${quoted(files)}) ORDER BY 1`,
    );
    const days = daysForMost(
      found.getRows().map(([day]) => String(day)),
      asked,
    );
    for (const statement of relationsAsTables(days)) await connection.run(statement);
  } catch (cause) {
    throw new Sentence(`The facts cannot be read: ${(cause as Error).message}`, { cause });
  }
}

type Span = Pick<Wanted, 'from' | 'to'>;

/** What must know everything before is asked by itself, so that all else need not read every day of the lake. */
const looksBackForEver = (of: Relation | Measure): boolean =>
  neededBy(of).some(({ looksBack }) => looksBack === 'for-ever');

/** The days that all others read between them: their relations are laid down once. */
function daysForMost(days: readonly string[], asked: Span): string[] {
  const read = exportedTables.filter((of) => !looksBackForEver(of)).map((of) => daysReadBy(of, asked));
  return days.filter((day) => read.some(({ first, last }) => first <= day && day <= last));
}

async function lineOf(connection: DuckDBConnection, days: Span): Promise<Line> {
  const read = await connection.runAndReadAll(queryOver(reconciliation, { ...days, suppressed: false }));
  const [row = {}] = read.getRowObjectsJS();
  // Every count is below 2^53.
  const cells = Object.entries(row).map(([name, cell]) => [
    name,
    typeof cell === 'bigint' ? Number(cell) : cell,
  ]);
  return Line.parse(Object.fromEntries(cells));
}

async function described(folder: string, name: string) {
  const file = join(folder, name);
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { name, bytes: statSync(file).size, sha256: hash.digest('hex') };
}

const inJson = (said: unknown): string => `${JSON.stringify(said, null, 2)}\n`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
