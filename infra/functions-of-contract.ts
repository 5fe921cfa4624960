import { anchoring, exporting, relay, reminding, schedules } from '../shared/contract/clockwork.ts';
import { connecting, telling } from '../shared/contract/live.ts';
import { routes } from '../shared/contract/routes.ts';
import { subscriptions } from '../shared/contract/subscriptions.ts';

/** The name of every function that the contract deploys, in its order. */
export const functionsOfContract: readonly string[] = [
  ...routes,
  relay,
  anchoring,
  ...subscriptions,
  reminding,
  exporting,
  connecting,
  telling,
  ...schedules,
].map((entry) => entry.function);
