import type { Input } from './input.ts';
import type { Reaction } from './reaction.ts';
import type { Screen } from './screen.ts';
import type { State } from './state.ts';

/** One place where a machine can stand: what it shows, what it does about what happens, and how long it waits. */
export interface Scene<S extends State> {
  show(state: S): Screen;
  /** `undefined` where nothing comes of it. A key beside a label does what the label says, and needs no word here. */
  on(state: S, input: Input): Reaction | undefined;
  readonly patienceMs?: number;
}

export type StateAt<At extends State['at']> = Extract<State, { at: At }>;
export type SceneOf<At extends State['at']> = Scene<StateAt<At>>;

/** How long a machine waits for a customer who does nothing. */
export const PATIENCE_MS = 30_000;
