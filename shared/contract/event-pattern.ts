import { eventSource } from './events.ts';
import type { Subscription } from './subscriptions.ts';

/** What a rule on the bus must match, in the words of EventBridge. */
export interface EventPattern {
  readonly source: readonly string[];
  readonly 'detail-type': readonly string[];
  readonly detail?: { readonly data: Readonly<Record<string, readonly string[]>> };
}

/** What a subscription hears, as its rule says it: deployed, and told to whoever reads the contract. */
export const eventPatternOf = ({ events, among }: Pick<Subscription, 'events' | 'among'>): EventPattern => ({
  source: [eventSource],
  'detail-type': events,
  ...(among && { detail: { data: { [among.list]: [among.value] } } }),
});
