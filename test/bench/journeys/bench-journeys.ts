import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layFloor } from '../floor-of-calls.ts';
import { inFreshProcess } from '../fresh-process.ts';
import type { Part } from '../part.ts';
import { median } from '../table.ts';
import type { FromBare } from './bare-server.ts';
import { writeRecipes } from './bench-cpu.ts';
import type { CallersResult, CallersTask } from './call-journeys.ts';
import type { FromHost, HostTask, Used } from './host.ts';
import { JOURNEYS, type JourneyName } from './journey.ts';
import type { Recipes } from './recipes.ts';
import { type JourneysFound, showJourneys } from './show-journeys.ts';

export const ROUNDS = 3;
export const CALLERS = [1, 16, 64] as const;
export const WARM_UP_MS = 300;
/** Once for each system: its threads start cold, and are quick only after some hundred requests each. */
const SYSTEM_WARM_UP_MS = 2_000;
/** The lean client is measured where the processors are busy and nobody waits for long. */
const CALLERS_OF_LEAN = [16] as const;
export const MEASURE_MS = 1_000;
/** Each caller has at least four, so that no session is met again while its last change is on its way. */
export const CROWD = 256;

/** Ours with the client that is shipped, and with the lean one; the calls alone with either; and HTTP alone. */
export const VARIANTS = ['doors', 'lean doors', 'sdk', 'lean', 'bare'] as const;
export type Variant = (typeof VARIANTS)[number];

const here = (file: string): string => join(import.meta.dirname, file);

export interface Sample extends CallersResult {
  readonly used: Used | undefined;
}

/** Journeys a second through the front door, beside the floors, in rounds that alternate. */
export const benchJourneys: Part = async (folder) => {
  const { file: recipeFile, recipes } = await writeRecipes(folder);
  const samples = new Map<string, Sample[]>();
  const note = (variant: Variant, journey: JourneyName, callers: number, sample: Sample) => {
    const key = `${variant} ${journey} ${callers}`;
    console.log(`  ${key.padEnd(24)} ${perS(sample).toFixed(0).padStart(6)} journeys a second`);
    samples.set(key, [...(samples.get(key) ?? []), sample]);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    console.log(`\nRound ${round + 1} of ${ROUNDS}:`);
    const systems = round % 2 === 0 ? (['sdk', 'lean'] as const) : (['lean', 'sdk'] as const);
    for (const through of systems) await onSystem({ folder, through, recipeFile, recipes }, note);
    await onBareServer(folder, recipeFile, note);
  }
  const found = VARIANTS.flatMap((variant) =>
    JOURNEYS.flatMap((journey) =>
      CALLERS.flatMap((callers): JourneysFound[] => {
        const these = samples.get(`${variant} ${journey} ${callers}`);
        return these ? [summed(variant, journey, callers, these)] : [];
      }),
    ),
  );
  showJourneys(found);
  return { method: { ROUNDS, WARM_UP_MS, MEASURE_MS, CROWD }, found };
};

const perS = ({ journeysMs, tookMs }: Sample): number => (journeysMs.length / tookMs) * 1_000;

type Note = (variant: Variant, journey: JourneyName, callers: number, sample: Sample) => void;

/** A fresh system; its doors, and beside them in the same engine the calls that they make, with the same client alone. */
async function onSystem(
  by: { folder: string; through: 'sdk' | 'lean'; recipeFile: string; recipes: Recipes },
  note: Note,
): Promise<void> {
  const { folder, through, recipeFile, recipes } = by;
  const task: HostTask = { folder, crowd: CROWD, through };
  const host = fork(here('host.ts'), [JSON.stringify(task)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const ready = await told<FromHost>(host);
    if (ready.is !== 'ready') throw new Error('The system of the bench did not come up.');
    const travellersFile = join(folder, 'travellers.json');
    writeFileSync(travellersFile, JSON.stringify(ready.travellers));
    const used = async (ask: 'used' | 'drain'): Promise<Used> => {
      host.send(ask);
      const answer = await told<FromHost>(host);
      if (answer.is !== 'used') throw new Error('The system of the bench was asked what it used.');
      return answer;
    };
    for (const journey of JOURNEYS) {
      await layFloor(recipes[journey].recipe, ready.engineUrl, journey);
      const site = { url: ready.url, engineUrl: ready.engineUrl, travellersFile, recipeFile, journey };
      await called({ what: 'doors', callers: 16, ...site }, SYSTEM_WARM_UP_MS);
      for (const callers of through === 'sdk' ? CALLERS : CALLERS_OF_LEAN) {
        const before = await used('drain');
        const result = await called({ what: 'doors', callers, ...site });
        // What follows a journey belongs to it, and is waited for before anything else is measured.
        const sample = { ...result, used: since(before, await used('drain')) };
        note(through === 'sdk' ? 'doors' : 'lean doors', journey, callers, sample);
        note(through, journey, callers, {
          ...(await called({ what: through, callers, ...site })),
          used: undefined,
        });
      }
    }
  } finally {
    await stopped(host);
  }
}

async function onBareServer(folder: string, recipeFile: string, note: Note): Promise<void> {
  const server = fork(here('bare-server.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    const { url = '' } = await told<FromBare>(server);
    const travellersFile = join(folder, 'travellers.json');
    const cpuMs = async (): Promise<number> => {
      server.send('used');
      return (await told<FromBare>(server)).cpuMs ?? 0;
    };
    for (const callers of CALLERS) {
      const before = await cpuMs();
      const task = { what: 'bare' as const, journey: 'plain' as const, url, engineUrl: '' };
      const result = await called({ ...task, callers, travellersFile, recipeFile });
      const used = { doorsMs: (await cpuMs()) - before, behindMs: 0, runnerMs: 0 };
      for (const journey of JOURNEYS) note('bare', journey, callers, { ...result, used });
    }
  } finally {
    await stopped(server);
  }
}

function called(
  task: Omit<CallersTask, 'warmUpMs' | 'measureMs'>,
  measureMs = MEASURE_MS,
): Promise<CallersResult> {
  const whole: CallersTask = { ...task, warmUpMs: WARM_UP_MS, measureMs };
  return inFreshProcess<CallersResult>(here('call-journeys.ts'), [JSON.stringify(whole)], {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'nobody',
    AWS_SECRET_ACCESS_KEY: 'nothing',
  });
}

function since(before: Used, after: Used): Used {
  return {
    doorsMs: after.doorsMs - before.doorsMs,
    behindMs: after.behindMs - before.behindMs,
    runnerMs: after.runnerMs - before.runnerMs,
  };
}

function told<Words>(child: ChildProcess): Promise<Words> {
  return new Promise((resolve, reject) => {
    const over = () => reject(new Error('A process of the bench ended before its time.'));
    child.once('exit', over);
    child.once('message', (words) => {
      child.off('exit', over);
      resolve(words as Words);
    });
  });
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.send('stop');
  await ended;
}

function summed(
  variant: Variant,
  journey: JourneyName,
  callers: number,
  samples: readonly Sample[],
): JourneysFound {
  const eachOf = (ms: (used: Used) => number) =>
    samples.flatMap(({ used, allRequests }) => (used ? [ms(used) / allRequests] : []));
  return {
    ...{ variant, journey, callers },
    rawPerS: samples.map(perS),
    journeysMs: samples.flatMap(({ journeysMs }) => journeysMs),
    failed: samples.reduce((sum, { failed }) => sum + failed, 0),
    callersCpuMs: median(samples.map(({ cpuMs, requests }) => cpuMs / requests)),
    usedMs: {
      doors: median(eachOf(({ doorsMs }) => doorsMs)),
      behind: median(eachOf(({ behindMs }) => behindMs)),
      runner: median(eachOf(({ runnerMs }) => runnerMs)),
    },
  };
}
