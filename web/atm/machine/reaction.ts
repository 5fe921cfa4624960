import type { Order } from './order.ts';
import type { State } from './state.ts';

/** Where the machine stands next, and what it has done for that. */
export interface Reaction {
  readonly state: State;
  readonly orders: readonly Order[];
}

export const go = (state: State, ...orders: Order[]): Reaction => ({ state, orders });
