import { join } from 'node:path';
import { startEngine } from '../../infra/local/engine.ts';
import type { Running } from '../../infra/local/run.ts';
import { signInNetwork } from '../simulators/sign-in.ts';
import { CROWD, measureAuthorizations, type Throughput } from './authorizations.ts';
import { countAuthorization } from './count-authorization.ts';
import { startCountingProxy } from './counting-proxy.ts';
import { type OneOfTheCrowd, theCrowd } from './crowd.ts';
import { measureFloor } from './floor.ts';
import { layFloor } from './floor-of-calls.ts';
import { measureOperations, type OperationCost } from './operations.ts';
import type { Part } from './part.ts';
import type { Recipe } from './recipe.ts';
import { showAuthorizations } from './show-authorizations.ts';
import { systemWithCrowd } from './system-with-crowd.ts';
import { inColumns, inMs } from './table.ts';

const OPERATION_ROUNDS = 5;

/** What each operation of a withdrawal costs, and how many withdrawals a network gets authorized in a second. */
export const benchWithdrawals: Part = async (folder) => {
  const { recipe, operations, floorMs } = await operationsIn(folder);
  return { operations, floorMs, authorizations: await throughputIn(folder, recipe) };
};

interface Counted {
  /** What the floor of an authorization is made of. */
  readonly recipe: Recipe;
  readonly operations: readonly OperationCost[];
  readonly floorMs: number;
}

/** Through the counting proxy. */
async function operationsIn(folder: string): Promise<Counted> {
  const engine = await startEngine({ dataFile: join(folder, 'counted.sqlite') });
  const proxy = await startCountingProxy(engine.endpoint);
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = proxy.endpoint;
  try {
    return await withSystem(join(folder, 'counted'), theCrowd(1), async (running, keyFile) => {
      const floorMs = await measureFloor(engine.endpoint);
      const operations = await measureOperations({ ...running, keyFile }, proxy, OPERATION_ROUNDS);
      showCosts(operations, floorMs);
      const site = { ...(await siteOf(running, keyFile)), cloudUrl: running.cloudUrl };
      return { recipe: await countAuthorization(site, proxy), operations, floorMs };
    });
  } finally {
    delete process.env['AWS_ENDPOINT_URL_DYNAMODB'];
    await proxy.stop();
    await engine.stop();
  }
}

/** Straight at the engine: nothing is counted, so that nothing stands in the way. */
function throughputIn(folder: string, recipe: Recipe): Promise<Throughput[]> {
  return withSystem(join(folder, 'measured'), theCrowd(CROWD), async (running, keyFile) => {
    await layFloor(recipe, running.engineUrl);
    const site = { ...(await siteOf(running, keyFile)), recipe };
    const measured = await measureAuthorizations(site, { folder, drained: running.drained });
    showAuthorizations(measured, recipe);
    return measured;
  });
}

async function withSystem<Found>(
  dataFolder: string,
  crowd: readonly OneOfTheCrowd[],
  use: (running: Running, keyFile: string) => Promise<Found>,
): Promise<Found> {
  const running = await systemWithCrowd(dataFolder, crowd);
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
