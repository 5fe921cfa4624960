import { type State, visitAt } from './machine/state.ts';

/** What of a machine's front moves: its slots, which a hand can use or not. */
export interface Front {
  readonly card: 'takes' | 'holds' | 'gives' | 'shut';
  /** Notes come out of the same mouth that takes them in. */
  readonly cash: 'gives' | 'takes' | 'shut';
}

export function frontOf(state: State): Front {
  return { card: cardOf(state), cash: cashOf(state) };
}

function cardOf(state: State): Front['card'] {
  if (state.at === 'welcome') return 'takes';
  if (state.at === 'card-before-cash' || state.at === 'card-back') return 'gives';
  if (state.at === 'pin' || state.at === 'checking-card') return 'holds';
  return visitAt(state)?.cardToken === undefined ? 'shut' : 'holds';
}

function cashOf({ at }: State): Front['cash'] {
  if (at === 'cash-in-mouth') return 'gives';
  return at === 'slot-open' ? 'takes' : 'shut';
}
