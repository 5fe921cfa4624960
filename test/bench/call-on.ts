import { readFileSync } from 'node:fs';
import { theCrowd } from './crowd.ts';
import { oneWithdrawal } from './one-withdrawal.ts';
import { callerBy, type Site, type Way } from './ways.ts';

/** What a process of callers is to do. */
export interface Task extends Site {
  readonly way: Way;
  readonly callers: number;
  readonly crowd: number;
  /** The first audit number that nobody has used. */
  readonly audit: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
}

/** What it measured: each authorization and completion, and how long all took together. */
export interface Round {
  readonly authorizationsMs: readonly number[];
  readonly completionsMs: readonly number[];
  readonly tookMs: number;
}

/**
 * A process of callers, apart from the system that they call: each asks for a withdrawal, completes it, and goes on to
 * the next, until the time is up. The first ones warm both sides up, and are not counted.
 */
const task: Task = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const crowd = theCrowd(task.crowd);
const callers = await Promise.all(
  Array.from({ length: task.callers }, (_, at) => callerBy(task.way, task, `${task.audit}-${at}`)),
);
let { audit } = task;

await callUntil(performance.now() + task.warmUpMs);
console.log(JSON.stringify(await callUntil(performance.now() + task.measureMs)));
for (const caller of callers) caller.leave();

async function callUntil(endMs: number): Promise<Round> {
  const authorizationsMs: number[] = [];
  const completionsMs: number[] = [];
  const startedAtMs = performance.now();
  const calls = callers.map(async (caller) => {
    while (performance.now() < endMs) {
      audit += 1;
      const one = oneWithdrawal(crowd[audit % crowd.length] as (typeof crowd)[number], audit);
      authorizationsMs.push(await timed(() => caller.authorize(one)));
      completionsMs.push(await timed(() => caller.complete(one)));
    }
  });
  await Promise.all(calls);
  return { authorizationsMs, completionsMs, tookMs: performance.now() - startedAtMs };
}

async function timed(deed: () => Promise<void>): Promise<number> {
  const startedAtMs = performance.now();
  await deed();
  return performance.now() - startedAtMs;
}
