import { join } from 'node:path';
import { startEngine } from '../../../infra/local/engine.ts';
import { inFreshProcess } from '../fresh-process.ts';
import type { Part } from '../part.ts';
import { inColumns, inMs, median } from '../table.ts';
import type { Spoken } from './call-variant.ts';
import { VARIANTS } from './variants.ts';

const ROUNDS = 3;
const WARM_UPS = 200;
const PAIRS = 300;

const program = join(import.meta.dirname, 'call-variant.ts');

/** What a call to DynamoDB costs by each way of speaking, each in a fresh process and the order turned about. */
export const benchTransport: Part = async (folder) => {
  const engine = await startEngine({ dataFile: join(folder, 'transport.sqlite') });
  const environment = {
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'nobody',
    AWS_SECRET_ACCESS_KEY: 'nothing',
  };
  const spoken = new Map<string, Spoken[]>(Object.keys(VARIANTS).map((name) => [name, []]));
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const names = Object.keys(VARIANTS);
      for (const name of round % 2 === 0 ? names : names.toReversed()) {
        const args = [name, String(WARM_UPS), String(PAIRS)];
        spoken.get(name)?.push(await inFreshProcess<Spoken>(program, args, environment));
      }
    }
  } finally {
    await engine.stop();
  }

  const rows = [...spoken].map(([name, rounds]) => ({
    name,
    says: VARIANTS[name]?.says ?? '',
    cpuMs: median(rounds.map(({ cpuMs }) => cpuMs)),
    wallMs: median(rounds.map(({ wallMs }) => wallMs)),
    rawCpuMs: rounds.map(({ cpuMs }) => cpuMs),
  }));
  const shippedMs = rows.find(({ name }) => name === 'shipped')?.cpuMs ?? Number.NaN;
  console.log(
    `\nA call to DynamoDB. Method: ${PAIRS} reads and as many conditional writes of an item of 1 KB, one after the other, ` +
      `after ${WARM_UPS} of each to warm up; a fresh process for each way in each of ${ROUNDS} rounds; medians. ` +
      'Processor time of the process that calls, whatever the engine used.\n',
  );
  console.log(
    inColumns(
      ['way', 'CPU a call', '× shipped', 'waits', 'rounds (CPU ms)', ''],
      rows.map(({ name, says, cpuMs, wallMs, rawCpuMs }) => [
        name,
        `${cpuMs.toFixed(3)} ms`,
        (cpuMs / shippedMs).toFixed(2),
        inMs(wallMs),
        rawCpuMs.map((ms) => ms.toFixed(3)).join(' '),
        says,
      ]),
    ),
  );
  return { method: { ROUNDS, WARM_UPS, PAIRS }, ways: rows };
};
