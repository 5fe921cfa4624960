import { startEngine } from '../../../infra/local/engine.ts';
import { type CountedCall, startCountingProxy } from '../counting-proxy.ts';
import { engineClient } from '../floor-of-calls.ts';
import { type Recipe, recipeOf } from '../recipe.ts';
import { JOURNEYS, type JourneyName, walk } from './journey.ts';
import { openWalkingBank } from './walking-bank.ts';

/** What each deed of a journey asks of the tables, in calls and in the capacity units that the engine counted. */
export interface DeedCost {
  readonly deed: string;
  readonly calls: readonly CountedCall[];
}

export type Recipes = Readonly<
  Record<JourneyName, { readonly recipe: Recipe; readonly costs: readonly DeedCost[] }>
>;

/** Until every function has read what it keeps, and history has its first entries. */
const WARM_UPS = 3;

/**
 * Walks each journey in this process, with nothing beside it, and writes down what it asks of the tables: its last line is
 * JSON. A program of its own, since a client of the SDK keeps the endpoint that it found first.
 */
const engine = await startEngine();
const proxy = await startCountingProxy(engine.endpoint);
process.env['AWS_ENDPOINT_URL_DYNAMODB'] = proxy.endpoint;
const bank = await openWalkingBank(1);
const client = engineClient(engine.endpoint);
const recipes: Partial<Record<JourneyName, Recipes[JourneyName]>> = {};
for (const journey of JOURNEYS) recipes[journey] = await written(journey);
client.destroy();
await bank.close();
await proxy.stop();
await engine.stop();
console.log(`\n${JSON.stringify(recipes)}`);
process.exit();

async function written(journey: JourneyName): Promise<Recipes[JourneyName]> {
  const [traveller] = bank.travellers;
  if (!traveller) throw new Error('Nobody has set out.');
  for (let time = 0; time < WARM_UPS; time += 1) await walk(journey, traveller, bank.line);
  const costs: DeedCost[] = [];
  await walk(journey, traveller, bank.line, async (deed, asked) => {
    proxy.take();
    const answer = await asked();
    costs.push({ deed, calls: proxy.take() });
    return answer;
  });
  const deeds = Object.fromEntries(costs.map(({ deed, calls }) => [deed, calls]));
  return { recipe: await recipeOf(deeds, client), costs };
}
