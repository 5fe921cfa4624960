import { readFileSync, writeFileSync } from 'node:fs';
import { openFloor, sdkAt } from '../floor-of-calls.ts';
import { deedsOf, type JourneyName, walk } from './journey.ts';
import { dialTo } from './line.ts';
import type { Recipes } from './recipes.ts';
import type { Traveller } from './travellers.ts';

export interface CallersTask {
  /** Through the front door, or a floor: the same calls with a client alone, or a bare server of HTTP. */
  readonly what: 'doors' | 'sdk' | 'lean' | 'bare';
  readonly journey: JourneyName;
  readonly callers: number;
  readonly url: string;
  readonly engineUrl: string;
  readonly travellersFile: string;
  readonly recipeFile: string;
  readonly warmUpMs: number;
  readonly measureMs: number;
}

export interface CallersResult {
  readonly journeysMs: readonly number[];
  readonly failed: number;
  readonly requests: number;
  /** With those that warmed up. */
  readonly allRequests: number;
  readonly tookMs: number;
  /** What the callers themselves used. */
  readonly cpuMs: number;
}

/** One journey, and how many requests it took; none where it was not walked to its end. */
type Walk = () => Promise<number | undefined>;

/**
 * A process of callers, apart from the system that they call: each walks one journey after the other until the time is up,
 * with customers whom it shares with nobody. The first ones warm both sides up.
 */
const task: CallersTask = JSON.parse(process.argv[2] ?? '');
const travellers: Traveller[] = JSON.parse(readFileSync(task.travellersFile, 'utf8'));
const callers = await Promise.all(Array.from({ length: task.callers }, (_, at) => callerAt(at)));

const warmedUp = await callFor(task.warmUpMs);
const measured = await callFor(task.measureMs);
writeFileSync(task.travellersFile, JSON.stringify(travellers));
const allRequests = warmedUp.requests + measured.requests;
console.log(`\n${JSON.stringify({ ...measured, allRequests } satisfies CallersResult)}`);
process.exit();

async function callFor(ms: number): Promise<Omit<CallersResult, 'allRequests'>> {
  const journeysMs: number[] = [];
  let requests = 0;
  let failed = 0;
  const usedBefore = process.cpuUsage();
  const startedAtMs = performance.now();
  const endMs = startedAtMs + ms;
  const calling = callers.map(async (caller) => {
    while (performance.now() < endMs) {
      const beganAtMs = performance.now();
      const made = await caller();
      if (made === undefined) {
        failed += 1;
        continue;
      }
      requests += made;
      journeysMs.push(performance.now() - beganAtMs);
    }
  });
  await Promise.all(calling);
  const { user, system } = process.cpuUsage(usedBefore);
  const tookMs = performance.now() - startedAtMs;
  return { journeysMs, failed, requests, tookMs, cpuMs: (user + system) / 1000 };
}

async function callerAt(at: number): Promise<Walk> {
  if (task.what === 'doors') return walker(at);
  return task.what === 'bare' ? bareCaller() : floorCaller(at);
}

function walker(at: number): Walk {
  const own = travellers.filter((_, index) => index % task.callers === at);
  const line = dialTo(task.url);
  let walked = 0;
  return () => {
    const traveller = own[walked % own.length];
    if (!traveller) throw new Error('There are more callers than customers.');
    walked += 1;
    return walk(task.journey, traveller, line).catch((error: unknown) => {
      // How far this customer came nobody knows now, so they rest.
      own.splice(own.indexOf(traveller), 1);
      console.error(String(error));
      return undefined;
    });
  };
}

/** As many requests, of about the same size. */
function bareCaller(): Walk {
  const line = dialTo(task.url);
  const headers = { authorization: `Bearer ${travellers[0]?.phoneToken}` };
  const body = { step: 'reason', answer: { reason: 'lost' } };
  return async () => {
    const deeds = deedsOf(task.journey);
    for (const _ of deeds) await line.ask({ method: 'POST', path: '/', headers, body });
    return deeds.length;
  };
}

async function floorCaller(at: number): Promise<Walk> {
  const recipes: Recipes = JSON.parse(readFileSync(task.recipeFile, 'utf8'));
  const { leanClient } = await import('../transport/lean-client.ts');
  const speaker = task.what === 'lean' ? leanClient(task.engineUrl) : sdkAt(task.engineUrl);
  const floor = await openFloor(speaker, recipes[task.journey].recipe, `${process.pid}-${at}`, task.journey);
  const deeds = deedsOf(task.journey);
  return async () => {
    floor.begin();
    for (const deed of deeds) await floor.make(deed);
    return deeds.length;
  };
}
