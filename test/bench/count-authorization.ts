import type { CountedCall, CountingProxy } from './counting-proxy.ts';
import { theCrowd } from './crowd.ts';
import { engineClient } from './floor-of-calls.ts';
import { oneWithdrawal } from './one-withdrawal.ts';
import { type Recipe, recipeOf } from './recipe.ts';
import { callerBy, type Site } from './ways.ts';

/** The first ones open a session, and read what a function keeps. */
const WARM_UPS = 4;

/** Counts the calls of one withdrawal at the JSON door and of its completion, and writes them down for the floor. */
export async function countAuthorization(
  site: Omit<Site, 'recipe'> & { readonly cloudUrl: string },
  proxy: CountingProxy,
): Promise<Recipe> {
  const caller = await callerBy('json', { ...site, recipe: NOTHING }, 'counted');
  const counting = async (deed: () => Promise<void>): Promise<CountedCall[]> => {
    await fetch(`${site.cloudUrl}/_local/drained`, { method: 'POST' });
    proxy.take();
    await deed();
    return proxy.take();
  };
  let recipe = NOTHING;
  const client = engineClient(site.engineUrl);
  const [customer] = theCrowd(1);
  for (let audit = 0; customer && audit <= WARM_UPS; audit += 1) {
    const one = oneWithdrawal(customer, audit);
    const authorization = await counting(() => caller.authorize(one));
    const completion = await counting(() => caller.complete(one));
    recipe = await recipeOf({ authorization, completion }, client);
  }
  client.destroy();
  return recipe;
}

const NOTHING: Recipe = { deeds: {}, found: [], tables: [] };
