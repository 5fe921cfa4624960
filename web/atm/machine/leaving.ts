import type { Order } from './order.ts';
import { go, type Reaction } from './reaction.ts';
import type { State } from './state.ts';
import type { Visit } from './visit.ts';

/** As it stands until the bank has answered for the first time. */
export const asleep: State = { at: 'out-of-service', language: 'en' };

/** As it stands when nobody does: in the language of its place, and not in that of whoever was there last. */
export const welcoming: State = { at: 'welcome', language: 'en' };

/** The visit is over: the bank is told, the card comes back, and nothing of the customer stays. */
export function leave({ language, cardToken }: Visit, ...orders: Order[]): Reaction {
  const state: State = cardToken === undefined ? welcoming : { at: 'card-back', language };
  return go(state, ...orders, { do: 'end-visit' });
}
