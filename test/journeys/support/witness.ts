import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { system } from './stage-of-the-test.ts';

/** One answer that the API gave, and the door that gave it. */
export interface Witnessed {
  readonly route: Route;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Stands beside every call that is made, and keeps what the API answered. Calls to others pass by unseen.
 *
 * It stops at `leave`. The calls are made as ever: nothing is added to them and nothing is taken away.
 */
export function witness(): { readonly seen: readonly Witnessed[]; leave(): void } {
  const seen: Witnessed[] = [];
  const honest = globalThis.fetch;

  globalThis.fetch = async (input, init) => {
    const asked = new Request(input, init);
    const answer = await honest(asked);
    if (asked.url.startsWith(system.url)) {
      const { status, headers } = answer;
      seen.push({ route: routeOf(asked), status, headers, text: await answer.clone().text() });
    }
    return answer;
  };
  return {
    seen,
    leave: () => {
      globalThis.fetch = honest;
    },
  };
}

/** The door that was knocked at; one with a literal name goes before one that takes any. */
function routeOf({ method, url }: Request): Route {
  const { pathname } = new URL(url);
  const [found] = routes
    .filter((route) => route.method === method && patternOf(route).test(pathname))
    .toSorted((one, other) => placeholdersIn(one) - placeholdersIn(other));
  if (!found) throw new Error(`The contract has no ${method} ${pathname}.`);
  return found;
}

const patternOf = ({ path }: Route): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);

const placeholdersIn = ({ path }: Route): number => path.split('{').length;
