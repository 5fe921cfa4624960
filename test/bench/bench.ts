import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { startEngine } from '../../infra/local/engine.ts';
import { run } from '../../infra/local/run.ts';
import { seed } from '../../infra/local/seed/seed.ts';
import { startCountingProxy } from './counting-proxy.ts';
import { measureFloor } from './floor.ts';
import { measureOperations } from './operations.ts';
import { inColumns, inMs } from './table.ts';

/** `npm run bench`: what each operation costs, beside the floor of the same engine operations without our code. */
const ROUNDS = 5;

const dataFolder = mkdtempSync(join(tmpdir(), 'staffetta-bench-'));
const engine = await startEngine({ dataFile: join(dataFolder, 'bench.sqlite') });
const proxy = await startCountingProxy(engine.endpoint);
process.env['AWS_ENDPOINT_URL_DYNAMODB'] = proxy.endpoint;
const running = await run({ port: 0, dataFolder, quiet: true, seed });

try {
  console.log(
    `\nMachine: ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  );
  console.log(`Method: over HTTP through the local gateway, one caller, ${ROUNDS} rounds; medians.\n`);

  const floorMs = await measureFloor(engine.endpoint);
  const stage = { ...running, keyFile: join(dataFolder, 'identity', 'atm-network-key.json') };
  const operations = await measureOperations(stage, proxy, ROUNDS);
  console.log(
    inColumns(
      ['operation', 'calls', 'read units', 'write units', 'median', '× floor'],
      operations.map(({ name, calls, readUnits, writeUnits, medianMs }) => [
        name,
        calls,
        readUnits,
        writeUnits,
        inMs(medianMs),
        (medianMs / floorMs).toFixed(1),
      ]),
    ),
  );
  console.log(
    `\nFloor: one strongly consistent read and one conditional write with the SDK alone, ${inMs(floorMs)}.`,
  );
  console.log(`Bundles: ${bundleSizes()}.\n`);
} finally {
  await running.stop();
  await proxy.stop();
  await engine.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}

function bundleSizes(): string {
  const folder = join(import.meta.dirname, '..', '..', 'build', 'functions');
  const kib = readdirSync(folder)
    .map((name) => Math.round(statSync(join(folder, name, 'index.js')).size / 1024))
    .sort((a, b) => a - b);
  return `${kib.length} functions, ${kib[0]} to ${kib.at(-1)} KiB, median ${kib[Math.floor(kib.length / 2)]} KiB`;
}
