import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEngine } from '../../../infra/local/engine.ts';
import { inFreshProcess } from '../fresh-process.ts';
import type { Part } from '../part.ts';
import { lettersOf } from '../recipe.ts';
import { inColumns, median } from '../table.ts';
import { JOURNEYS, type JourneyName } from './journey.ts';
import type { Recipes } from './recipes.ts';
import type { AloneResult, AloneTask } from './walk-alone.ts';

const ROUNDS = 3;
/** As many as a function's process answers before the compiler has seen it all. */
const WARM_UPS = 300;
const COUNTED = 150;

const programs = {
  recipes: join(import.meta.dirname, 'recipes.ts'),
  alone: join(import.meta.dirname, 'walk-alone.ts'),
};

type Way = Pick<AloneTask, 'what' | 'through'> & { readonly says: string };

const WAYS: readonly Way[] = [
  { what: 'handlers', through: 'memory', says: 'our handlers over tables in memory: ours alone' },
  { what: 'handlers', through: 'sdk', says: 'our handlers, with the SDK' },
  { what: 'calls', through: 'sdk', says: 'floor: the same calls, with the SDK alone' },
  { what: 'handlers', through: 'lean', says: 'our handlers, with the lean client' },
  { what: 'calls', through: 'lean', says: 'floor: the same calls, with the lean client alone' },
];

/** Walks the journeys once, and keeps what they ask of the tables in a file. */
export async function writeRecipes(folder: string): Promise<{ file: string; recipes: Recipes }> {
  const recipes = await inFreshProcess<Recipes>(programs.recipes);
  const file = join(folder, 'recipes.json');
  writeFileSync(file, JSON.stringify(recipes));
  return { file, recipes };
}

/** What a request costs the process that answers it: ours, and the client's, without gateway and threads. */
export const benchCpu: Part = async (folder) => {
  const { file: recipeFile, recipes } = await writeRecipes(folder);
  const engine = await startEngine({ dataFile: join(folder, 'cpu.sqlite') });
  const found = new Map<string, number[]>();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const journey of JOURNEYS) {
        for (const { what, through } of round % 2 === 0 ? WAYS : WAYS.toReversed()) {
          const task: AloneTask = {
            ...{ what, through, journey, recipeFile },
            ...{ warmUps: WARM_UPS, journeys: COUNTED },
          };
          const { cpuMs } = await inFreshProcess<AloneResult>(programs.alone, [JSON.stringify(task)], {
            AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
            AWS_REGION: 'eu-central-1',
            AWS_ACCESS_KEY_ID: 'nobody',
            AWS_SECRET_ACCESS_KEY: 'nothing',
          });
          const key = keyOf(journey, { what, through });
          found.set(key, [...(found.get(key) ?? []), cpuMs]);
        }
      }
    }
  } finally {
    await engine.stop();
  }
  showCosts(recipes);
  console.log(
    `\nProcessor time of a request. Method: the handlers called in a process of their own as a gateway would, one journey ` +
      `after the other, ${COUNTED} after ${WARM_UPS} to warm up; the floor makes the calls of each request again with ` +
      `items of the same size; ${ROUNDS} rounds in fresh processes, the order turned about; medians.\n`,
  );
  const rows = JOURNEYS.flatMap((journey) =>
    WAYS.map((way) => {
      const rawMs = found.get(keyOf(journey, way)) ?? [];
      return { journey, ...way, cpuMs: median(rawMs), rawMs };
    }),
  );
  console.log(
    inColumns(
      ['journey', 'way', 'CPU a request', 'rounds (ms)'],
      rows.map(({ journey, says, cpuMs, rawMs }) => [
        journey,
        says,
        `${cpuMs.toFixed(3)} ms`,
        rawMs.map((ms) => ms.toFixed(3)).join(' '),
      ]),
    ),
  );
  for (const journey of JOURNEYS) {
    const of = (what: Way['what'], through: Way['through']) =>
      rows.find((row) => row.journey === journey && row.what === what && row.through === through)?.cpuMs ?? 0;
    const ratio = (of('handlers', 'sdk') / of('calls', 'sdk')).toFixed(2);
    const ours = (of('handlers', 'sdk') - of('calls', 'sdk')).toFixed(3);
    console.log(
      `\n${journey}: ${ratio} × the floor of the SDK; what is ours above it is ${ours} ms a request.`,
    );
  }
  return { method: { ROUNDS, WARM_UPS, COUNTED }, ways: rows, costs: costsIn(recipes) };
};

const keyOf = (journey: JourneyName, { what, through }: Pick<Way, 'what' | 'through'>): string =>
  `${journey} ${what} ${through}`;

const costsIn = (recipes: Recipes) =>
  JOURNEYS.flatMap((journey) =>
    recipes[journey].costs.map(({ deed, calls }) => ({
      ...{ journey, deed, calls: lettersOf(calls) },
      readUnits: calls.reduce((sum, { readUnits }) => sum + readUnits, 0),
      writeUnits: calls.reduce((sum, { writeUnits }) => sum + writeUnits, 0),
    })),
  );

function showCosts(recipes: Recipes): void {
  console.log(
    `\nCalls to the tables of each request, as a counting proxy saw them: G(et), P(ut), U(pdate), Q(uery), ` +
      `T(ransactWrite); capacity units as the engine counted them.\n`,
  );
  console.log(
    inColumns(
      ['journey', 'request', 'calls', 'read units', 'write units'],
      costsIn(recipes).map(({ journey, deed, calls, readUnits, writeUnits }) => [
        ...[journey, deed, calls, readUnits, writeUnits],
      ]),
    ),
  );
}
