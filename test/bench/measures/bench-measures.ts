import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { factFilesIn } from '../../simulators/history/fact-files.ts';
import { simulateHistory } from '../../simulators/history/simulate-history.ts';
import { inColumns, median } from '../table.ts';
import { copyFacts } from './copy-facts.ts';
import type { Reading } from './read-lake.ts';

const CUSTOMERS = 10_000;
const ROUNDS = 3;
const SLOWEST_SHOWN = 6;

/**
 * `npm run bench -- measures`: every measure over a million facts and over ten million, beside DuckDB merely reading the
 * same files. Each reading is a process of its own.
 */
export async function benchMeasures(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'staffetta-bench-measures-'));
  try {
    console.log(
      `\nMachine: ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    );
    console.log('\nA simulated month is written, and then copied under other names …');
    const one = join(folder, 'one');
    const files = factFilesIn(one, 1);
    simulateHistory({ customers: CUSTOMERS, days: 30, seed: 1, from: '2026-10-23' }, { tell: files.write });
    files.close();
    const ten = join(folder, 'ten');
    copyFacts(join(one, 'facts'), join(ten, 'facts'), 10);
    await show([join(one, 'facts'), join(ten, 'facts')]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Rounds {
  readonly folder: string;
  readonly floor: Reading[];
  readonly measures: Reading[];
}

async function show(folders: readonly string[]): Promise<void> {
  const all: Rounds[] = folders.map((folder) => ({ folder, floor: [], measures: [] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const each of all) {
      const order = round % 2 === 0 ? (['floor', 'measures'] as const) : (['measures', 'floor'] as const);
      for (const task of order) each[task].push(await read(task, each.folder));
    }
  }
  console.log(
    `\nMethod: a fresh process for each reading, two threads of DuckDB, ${ROUNDS} rounds, the order turned about; medians.\n`,
  );
  console.log(
    inColumns(
      [
        'facts',
        'reading',
        'rounds',
        'every measure',
        'rounds',
        '× reading',
        'each fact',
        'peak',
        'of reading',
      ],
      all.map(({ floor, measures }) => {
        const [facts = 0, floorMs, ms] = [measures[0]?.facts, medianMs(floor), medianMs(measures)];
        return [
          facts.toLocaleString('en-GB'),
          inS(floorMs),
          floor.map((each) => (each.ms / 1_000).toFixed(1)).join(' '),
          inS(ms),
          measures.map((each) => (each.ms / 1_000).toFixed(1)).join(' '),
          (ms / floorMs).toFixed(1),
          inUs(ms / facts),
          inUs(median(measures.map(({ cpuMs }) => cpuMs)) / facts),
          inMiB(measures),
          inMiB(floor),
        ];
      }),
    ),
  );
  for (const { measures } of all) showSlowest(measures);
}

/** Where the time goes, so that a measure that grows faster than the facts is seen. */
function showSlowest(rounds: readonly Reading[]): void {
  const [first] = rounds;
  if (!first) return;
  const slowest = Object.keys(first.parts)
    .map((name) => [name, median(rounds.map(({ parts }) => parts[name] ?? 0))] as const)
    .sort(([, one], [, other]) => other - one)
    .slice(0, SLOWEST_SHOWN);
  const said = slowest.map(([name, ms]) => `${name} ${inS(ms)}`);
  console.log(`\n  Of ${first.facts.toLocaleString('en-GB')}: ${said.join(', ')}`);
}

async function read(task: 'floor' | 'measures', folder: string): Promise<Reading> {
  const script = join(import.meta.dirname, 'read-lake.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, task, folder]);
  return JSON.parse(stdout) as Reading;
}

const medianMs = (readings: readonly Reading[]): number => median(readings.map(({ ms }) => ms));
const inS = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
const inUs = (ms: number): string => `${(ms * 1_000).toFixed(1)} µs`;
const inMiB = (readings: readonly Reading[]): string =>
  `${Math.round(median(readings.map(({ peakMiB }) => peakMiB)))} MiB`;
