import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Round, Task } from './call-on.ts';
import { median, quantile } from './table.ts';
import { type Site, WAYS, type Way } from './ways.ts';

/** More than ever call at once, so that nobody waits for another's session. */
export const CROWD = 256;

export const CALLERS = [1, 8, 16] as const;
export const ROUNDS = 3;
export const WARM_UP_MS = 250;
export const MEASURE_MS = 800;

/** Authorizations that were completed too, of so many callers who came one way. */
export interface Throughput {
  readonly way: Way;
  readonly callers: number;
  readonly perS: number;
  /** Of each round, in the order they were run. */
  readonly rawPerS: readonly number[];
  readonly authorization: Waited;
  readonly completion: Waited;
  readonly count: number;
}

export interface Waited {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const callOn = join(import.meta.dirname, 'call-on.ts');
const run = promisify(execFile);

/**
 * Measures every way with every number of callers, in rounds: each way in a fresh process of callers, and the order
 * turned about from round to round. Between them the system delivers what it has to.
 */
export async function measureAuthorizations(
  site: Site,
  { folder, drained }: { readonly folder: string; readonly drained: () => Promise<void> },
): Promise<Throughput[]> {
  const measured = new Map<string, Round[]>();
  let audit = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const callers of CALLERS) {
      for (const way of round % 2 === 0 ? WAYS : WAYS.toReversed()) {
        const key = keyOf(way, callers);
        const result = await inFreshProcess(join(folder, 'task.json'), {
          ...site,
          ...{ way, callers, crowd: CROWD, audit, warmUpMs: WARM_UP_MS, measureMs: MEASURE_MS },
        });
        measured.set(key, [...(measured.get(key) ?? []), result]);
        audit += AUDITS_PER_TASK;
        await drained();
      }
    }
  }
  return CALLERS.flatMap((callers) =>
    WAYS.map((way) => throughputOf(way, callers, measured.get(keyOf(way, callers)) ?? [])),
  );
}

/** More than one process can use up in its time. */
const AUDITS_PER_TASK = 10_000;

const keyOf = (way: Way, callers: number): string => `${way} ${callers}`;

async function inFreshProcess(file: string, task: Task): Promise<Round> {
  writeFileSync(file, JSON.stringify(task));
  const { stdout } = await run(process.execPath, [callOn, file]);
  return JSON.parse(stdout);
}

function throughputOf(way: Way, callers: number, rounds: readonly Round[]): Throughput {
  const rawPerS = rounds.map(({ authorizationsMs, tookMs }) => (authorizationsMs.length / tookMs) * 1_000);
  const authorizationsMs = rounds.flatMap((round) => round.authorizationsMs);
  return {
    way,
    callers,
    perS: median(rawPerS),
    rawPerS,
    authorization: waited(authorizationsMs),
    completion: waited(rounds.flatMap(({ completionsMs }) => completionsMs)),
    count: authorizationsMs.length,
  };
}

const waited = (ms: readonly number[]): Waited => ({ p50Ms: quantile(ms, 0.5), p99Ms: quantile(ms, 0.99) });
