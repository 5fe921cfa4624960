import { anchoring, exporting, relay, reminding, schedules } from '../shared/contract/clockwork.ts';
import type { Grant } from '../shared/contract/grant.ts';
import { connecting, telling } from '../shared/contract/live.ts';
import { routes } from '../shared/contract/routes.ts';
import { subscriptions } from '../shared/contract/subscriptions.ts';

/** What is deployed as a function, and what it is granted. */
export interface Entry {
  readonly function: string;
  readonly grants: readonly Grant[];
}

/** Everything that the contract deploys as a function, in its order, with what it grants. */
export const entriesOfContract: readonly Entry[] = [
  ...routes,
  relay,
  anchoring,
  ...subscriptions,
  reminding,
  exporting,
  connecting,
  telling,
  ...schedules,
];

/** The name of every function that the contract deploys. */
export const functionsOfContract: readonly string[] = entriesOfContract.map((entry) => entry.function);
