import { resourceUsage } from 'node:process';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { factsInFiles } from '../../../shared/measures/duckdb/facts-in-files.ts';
import { sqlNameOf } from '../../../shared/measures/measure.ts';
import { measures } from '../../../shared/measures/measures.ts';
import { queryOver, viewOf } from '../../../shared/measures/query-for.ts';
import { relations } from '../../../shared/measures/relations.ts';

const THREADS = 2;

/** What one process of its own came to. */
export interface Reading {
  readonly ms: number;
  readonly peakMiB: number;
  readonly facts: number;
  /** Each part by its name, in milliseconds. */
  readonly parts: Readonly<Record<string, number>>;
}

// A process for one reading: `node read-lake.ts floor|measures folder`. It says what it took as a line of JSON.
const [, , task, folder = ''] = process.argv;
const parts: Record<string, number> = {};
const instance = await DuckDBInstance.create(':memory:', { threads: String(THREADS) });
const connection = await instance.connect();
const beganAt = performance.now();
const facts = task === 'floor' ? await merelyRead(connection) : await everyMeasure(connection);
const reading: Reading = {
  ms: performance.now() - beganAt,
  peakMiB: resourceUsage().maxRSS / 1024,
  facts,
  parts,
};
console.log(JSON.stringify(reading));
connection.closeSync();
instance.closeSync();

/** Every line is unpacked and parsed into its columns, one of which is looked at: what nobody gets around. */
async function merelyRead(duckdb: DuckDBConnection): Promise<number> {
  const read = await duckdb.runAndReadAll(
    `SELECT count(*), max(data.atms), max(id) FROM (${factsInFiles(`${folder}/**/*.gz`)})`,
  );
  return Number(read.getRows()[0]?.[0]);
}

/** The facts once, then each relation and each measure over those before it. */
async function everyMeasure(duckdb: DuckDBConnection): Promise<number> {
  await timed('facts', () => duckdb.run(`CREATE VIEW facts AS ${factsInFiles(`${folder}/**/*.gz`)}`));
  for (const relation of relations) {
    await timed(relation.name, () => duckdb.run(`CREATE TABLE ${relation.name} AS ${viewOf(relation)}`));
  }
  const everything = { from: '2000-01-01', to: '2099-12-31', suppressed: true } as const;
  for (const measure of measures) {
    await timed(sqlNameOf(measure), () => duckdb.runAndReadAll(queryOver(measure, everything)));
  }
  const counted = await duckdb.runAndReadAll('SELECT count(*) FROM facts');
  return Number(counted.getRows()[0]?.[0]);
}

async function timed(name: string, act: () => Promise<unknown>): Promise<void> {
  const at = performance.now();
  await act();
  parts[name] = performance.now() - at;
}
