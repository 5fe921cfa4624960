import { join } from 'node:path';
import { routes } from '../../../shared/contract/routes.ts';
import { theCrowd } from '../crowd.ts';
import { systemWithCrowd } from '../system-with-crowd.ts';
import { bundleLeanDoors } from './lean-doors.ts';
import { type Traveller, travellersAmong } from './travellers.ts';

export interface HostTask {
  readonly folder: string;
  readonly crowd: number;
  readonly through: 'sdk' | 'lean';
}

/** What the system used so far, in milliseconds of processor time. */
export interface Used {
  /** The functions behind the routes. */
  readonly doorsMs: number;
  /** Relay, consumers, the clock. */
  readonly behindMs: number;
  /** The one thread of the local runner: gateway, streams, bus, queues. */
  readonly runnerMs: number;
}

export type FromHost =
  | {
      readonly is: 'ready';
      readonly url: string;
      readonly engineUrl: string;
      readonly travellers: Traveller[];
    }
  | ({ readonly is: 'used' } & Used);

/** The doors that a journey goes through. */
const DOORS_OF_JOURNEYS = [
  'start-transaction',
  'answer-step',
  'count-deposit',
  'hand-over',
  'accept-hand-over',
  'read-transaction',
  'cancel-transaction',
];

/** The system in a process of its own, and customers who have set out in it; it is told by message what to do. */
const task: HostTask = JSON.parse(process.argv[2] ?? '');
const dataFolder = join(task.folder, `system-${process.pid}`);
const crowd = theCrowd(task.crowd);
const running = await systemWithCrowd(dataFolder, crowd);
if (task.through === 'lean')
  running.deploy(await bundleLeanDoors(DOORS_OF_JOURNEYS, join(dataFolder, 'lean')));
const { url, engineUrl, issuer } = running;
const travellers = await travellersAmong(crowd, { url, issuer, dataFolder });
await running.drained();

const doors = new Set<string>(routes.map((route) => route.function));

process.on('message', async (asked: 'used' | 'drain' | 'stop') => {
  if (asked === 'stop') {
    await running.stop();
    process.exit();
  }
  if (asked === 'drain') await running.drained();
  say({ is: 'used', ...(await usedSoFar()) });
});
say({ is: 'ready', url, engineUrl, travellers });

function say(words: FromHost): void {
  process.send?.(words);
}

async function usedSoFar(): Promise<Used> {
  let doorsMs = 0;
  let behindMs = 0;
  for (const [name, ms] of await running.cpuMsOfFunctions()) {
    if (doors.has(name)) doorsMs += ms;
    else behindMs += ms;
  }
  const { user, system } = process.threadCpuUsage();
  return { doorsMs, behindMs, runnerMs: (user + system) / 1000 };
}
