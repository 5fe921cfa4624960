import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchColdStart } from './cold-start/bench-cold-start.ts';
import { benchGrowth } from './growth/bench-growth.ts';
import { benchCpu } from './journeys/bench-cpu.ts';
import { benchJourneys } from './journeys/bench-journeys.ts';
import { benchMeasures } from './measures/bench-measures.ts';
import type { Found, Part } from './part.ts';
import { benchTransport } from './transport/bench-transport.ts';

/**
 * `npm run bench`: every part but `measures`, one after the other; `npm run bench -- journeys cpu` some of them alone.
 * `--json found.json` writes what was found for a program to read; `--customers 1000,100000` says how far to grow.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, customers: { type: 'string' } },
});
const sizes = values.customers?.split(',').map(Number);

/** Loaded only when it runs: a system that is counted reads the environment when it starts. */
const withdrawals: Part = async (folder) => (await import('./bench-withdrawals.ts')).benchWithdrawals(folder);

const parts: Readonly<Record<string, Part>> = {
  journeys: benchJourneys,
  cpu: benchCpu,
  transport: benchTransport,
  'cold-start': benchColdStart,
  growth: benchGrowth(sizes),
  withdrawals,
};

const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
const unknown = wanted.filter((name) => name !== 'measures' && !parts[name]);
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: ${[...Object.keys(parts), 'measures'].join(', ')}.`);
  process.exit(1);
}

const machine = `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
console.log(`\nMachine: ${machine}. Its load before: ${loadavg()[0]?.toFixed(2)}.`);
const found: Record<string, Found> = {};
for (const name of wanted) {
  const part = parts[name];
  if (part) found[name] = await inItsOwnFolder(name, part);
  else await benchMeasures();
}
if (values.json) {
  const whole = { machine, at: new Date().toISOString(), ...found };
  writeFileSync(values.json, `${JSON.stringify(whole, null, 2)}\n`);
}
process.exit();

async function inItsOwnFolder(name: string, part: Part): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'staffetta-bench-'));
  const startedAtMs = performance.now();
  console.log(`\n── ${name}`);
  try {
    return await part(folder);
  } catch (error) {
    // The other parts are worth having all the same.
    console.error(`\n${name} could not be measured:`, error);
    process.exitCode = 1;
    return {};
  } finally {
    rmSync(folder, { recursive: true, force: true });
    console.log(`\n(${name}: ${((performance.now() - startedAtMs) / 1_000).toFixed(0)} s)`);
  }
}
