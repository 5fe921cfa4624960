import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeExport } from '../../../tools/export/write-export.ts';
import { system } from '../../support/system-of-this-worker.ts';
import { layIntoTheLake, liveInFiles } from './lived-days.ts';

export interface Days {
  readonly from: string;
  readonly to: string;
}

export type ExportedRow = Readonly<Record<string, string>>;

/** A history in the running system’s lake, and what `npm run export` makes of the same files. */
export interface SimulatedDays extends Days {
  /** The rows of a table of the export; nothing where a cell is hidden. */
  rows(table: string): ExportedRow[];
  /** Its line: what everything adds up to. */
  readonly counts: Readonly<Record<string, number>>;
}

const DAY_MS = 86_400_000;

/**
 * Lets some customers live some days of their own, long before anything else that is told in the tests, lays what they did
 * into the lake through its door, and exports the files beside it.
 */
export async function simulatedDays(from: string, days: number, customers: number): Promise<SimulatedDays> {
  const folder = mkdtempSync(join(tmpdir(), 'analyst-'));
  try {
    liveInFiles(folder, { customers, days, seed: 1, from });
    const to = new Date(Date.parse(from) + (days - 1) * DAY_MS).toISOString().slice(0, 10);
    const out = mkdtempSync(join(folder, 'export-'));
    const facts = join(folder, 'facts', '**', '*.gz');
    const [{ line }] = await Promise.all([
      writeExport({ from, to, format: 'csv', facts, folder: out }),
      layIntoTheLake(system, folder),
    ]);
    const tables = readdirSync(out)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name.slice(0, -'.csv'.length), rowsOf(readFileSync(join(out, name), 'utf8'))] as const);
    const byName = new Map(tables);
    return { from, to, counts: line.counts, rows: (table) => byName.get(table) ?? [] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** No cell of a measure has a comma in it. */
function rowsOf(csv: string): ExportedRow[] {
  const [head = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}
