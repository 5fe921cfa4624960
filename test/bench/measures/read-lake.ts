import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage, resourceUsage } from 'node:process';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { factsInFiles } from '../../../shared/measures/duckdb/facts-in-files.ts';
import { relationsAsTables } from '../../../shared/measures/duckdb/relations-as-tables.ts';
import { sqlNameOf } from '../../../shared/measures/measure.ts';
import { measures } from '../../../shared/measures/measures.ts';
import { queryOver } from '../../../shared/measures/query-for.ts';

const THREADS = 2;
/** What it may use for itself before it writes to its file. */
const MEMORY_MAX = '4GB';

/** What one process of its own came to. */
export interface Reading {
  readonly ms: number;
  /** Of all threads together: what it costs, whoever else is at work on the machine. */
  readonly cpuMs: number;
  readonly peakMiB: number;
  readonly facts: number;
  /** Each part by its name, in milliseconds. */
  readonly parts: Readonly<Record<string, number>>;
}

// A process for one reading: `node read-lake.ts floor|measures folder`. It says what it took as a line of JSON.
const [, , task, folder = ''] = process.argv;
const parts: Record<string, number> = {};
// A file, as the export has one: tables of ten million rows need not be in memory.
const work = mkdtempSync(join(tmpdir(), 'staffetta-bench-work-'));
const instance = await DuckDBInstance.create(join(work, 'work.duckdb'), {
  threads: String(THREADS),
  memory_limit: MEMORY_MAX,
});
const connection = await instance.connect();
const beganAt = performance.now();
const facts = task === 'floor' ? await merelyRead(connection) : await everyMeasure(connection);
const reading: Reading = {
  ms: performance.now() - beganAt,
  cpuMs: cpuMs(),
  peakMiB: resourceUsage().maxRSS / 1024,
  facts,
  parts,
};
console.log(JSON.stringify(reading));
connection.closeSync();
instance.closeSync();
rmSync(work, { recursive: true });

function cpuMs(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1_000;
}

/** Every line is unpacked and parsed into its columns, one of which is looked at: what nobody gets around. */
async function merelyRead(duckdb: DuckDBConnection): Promise<number> {
  const read = await duckdb.runAndReadAll(
    `SELECT count(*), max(data.atms), max(id) FROM (${factsInFiles(`${folder}/**/*.gz`)})`,
  );
  return Number(read.getRows()[0]?.[0]);
}

/** The facts once, each relation over those before it, and every measure over these. */
async function everyMeasure(duckdb: DuckDBConnection): Promise<number> {
  await duckdb.run(`CREATE VIEW facts AS ${factsInFiles(`${folder}/**/*.gz`)}`);
  const days = readdirSync(folder).map((name) => name.replace('day=', ''));
  for (const statement of relationsAsTables(days)) {
    await timed(/(?:TABLE|INTO) (\w+)/.exec(statement)?.[1] ?? '', () => duckdb.run(statement));
  }
  const everything = { from: '2000-01-01', to: '2099-12-31', suppressed: true } as const;
  for (const measure of measures) {
    await timed(sqlNameOf(measure), () => duckdb.runAndReadAll(queryOver(measure, everything)));
  }
  const counted = await duckdb.runAndReadAll('SELECT count(*) FROM facts_once');
  return Number(counted.getRows()[0]?.[0]);
}

async function timed(name: string, act: () => Promise<unknown>): Promise<void> {
  const at = performance.now();
  await act();
  parts[name] = (parts[name] ?? 0) + performance.now() - at;
}
