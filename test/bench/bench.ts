import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { startEngine } from '../../infra/local/engine.ts';
import { type Running, run } from '../../infra/local/run.ts';
import { seed } from '../../infra/local/seed/seed.ts';
import { noRateLimits } from '../../shared/contract/rate-limits.ts';
import { signInNetwork } from '../simulators/sign-in.ts';
import { CROWD, measureAuthorizations } from './authorizations.ts';
import { countAuthorization } from './count-authorization.ts';
import { startCountingProxy } from './counting-proxy.ts';
import { type OneOfTheCrowd, theCrowd, writeCrowd } from './crowd.ts';
import { measureFloor } from './floor.ts';
import { layFloor } from './floor-of-calls.ts';
import { benchMeasures } from './measures/bench-measures.ts';
import { measureOperations, type OperationCost } from './operations.ts';
import type { Recipe } from './recipe.ts';
import { showAuthorizations } from './show-authorizations.ts';
import { inColumns, inMs } from './table.ts';

/**
 * `npm run bench`: what each operation costs, and how many withdrawals are authorized in a second, each beside the floor
 * of the same engine operations without our code. `npm run bench -- measures`: what the measures cost.
 */
const OPERATION_ROUNDS = 5;

if (process.argv[2] === 'measures') {
  await benchMeasures();
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'staffetta-bench-'));
try {
  console.log(
    `\nMachine: ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  );
  await showThroughput(await showOperations());
  console.log(`\nBundles: ${bundleSizes()}.\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Through the counting proxy. Answers what the floor of an authorization is made of. */
async function showOperations(): Promise<Recipe> {
  const engine = await startEngine({ dataFile: join(folder, 'counted.sqlite') });
  const proxy = await startCountingProxy(engine.endpoint);
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = proxy.endpoint;
  try {
    return await withSystem('counted', theCrowd(1), async (running, keyFile) => {
      const floorMs = await measureFloor(engine.endpoint);
      const operations = await measureOperations({ ...running, keyFile }, proxy, OPERATION_ROUNDS);
      showCosts(operations, floorMs);
      return countAuthorization({ ...(await siteOf(running, keyFile)), cloudUrl: running.cloudUrl }, proxy);
    });
  } finally {
    delete process.env['AWS_ENDPOINT_URL_DYNAMODB'];
    await proxy.stop();
    await engine.stop();
  }
}

/** Straight at the engine: nothing is counted, so that nothing stands in the way. */
function showThroughput(recipe: Recipe): Promise<void> {
  return withSystem('measured', theCrowd(CROWD), async (running, keyFile) => {
    await layFloor(recipe, running.engineUrl);
    const site = { ...(await siteOf(running, keyFile)), recipe };
    showAuthorizations(await measureAuthorizations(site, { folder, drained: running.drained }), recipe);
  });
}

async function withSystem<Found>(
  name: string,
  crowd: readonly OneOfTheCrowd[],
  use: (running: Running, keyFile: string) => Promise<Found>,
): Promise<Found> {
  const dataFolder = join(folder, name);
  const crowdFile = join(folder, 'crowd.json');
  writeCrowd(crowdFile, crowd);
  const running = await run({
    port: 0,
    dataFolder,
    quiet: true,
    // Few machines ask more than all machines of a bank: the limits are there, and as wide as can be.
    settings: { rateLimits: JSON.stringify(noRateLimits) },
    seed: async (environment) => {
      await seed(environment);
      await seed(environment, crowdFile);
    },
  });
  try {
    return await use(running, join(dataFolder, 'identity', 'atm-network-key.json'));
  } finally {
    await running.stop();
  }
}

async function siteOf({ url, issuer, engineUrl, bridge }: Running, keyFile: string) {
  if (!bridge) throw new Error('The system has no bridge.');
  return { url, engineUrl, bridge, token: (await signInNetwork({ issuer, keyFile })).accessToken };
}

function showCosts(operations: readonly OperationCost[], floorMs: number): void {
  console.log(
    `\nMethod: over HTTP through the local gateway, one caller, ${OPERATION_ROUNDS} rounds; medians.\n`,
  );
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
}

function bundleSizes(): string {
  const functions = join(import.meta.dirname, '..', '..', 'build', 'functions');
  const kib = readdirSync(functions)
    .map((name) => Math.round(statSync(join(functions, name, 'index.js')).size / 1024))
    .sort((a, b) => a - b);
  return `${kib.length} functions, ${kib[0]} to ${kib.at(-1)} KiB, median ${kib[Math.floor(kib.length / 2)]} KiB`;
}
