import type { Input, Told } from './input.ts';
import { go, type Reaction } from './reaction.ts';
import { reportNothing } from './report-nothing.ts';
import type { Scene } from './scene.ts';
import { scenes } from './scenes.ts';
import type { Screen } from './screen.ts';
import type { State } from './state.ts';

/**
 * What a machine does about what happens to it. Pure: the same state and input give the same reaction, and time is an
 * input like any other.
 *
 * An authorization that comes when nobody waits for it any more is reported back as undispensed at once: what the bank
 * has set aside is never left open.
 */
export function react(state: State, input: Input): Reaction {
  const pressed = input.is === 'side-key' ? choiceOf(state, input.key) : undefined;
  const reaction = pressed ?? sceneOf(state).on(state, input);
  return reaction ?? go(state, ...unexpected(input));
}

export const show = (state: State): Screen => sceneOf(state).show(state);

/** How long it stands there before its patience is over. Nothing, where it waits for as long as it takes. */
export const patienceMsOf = (state: State): number | undefined => sceneOf(state).patienceMs;

/** What comes of an answer that was for a customer who is gone. It is shown to nobody. */
export const tooLate = (told: Told): Reaction['orders'] => unexpected(told);

const sceneOf = (state: State): Scene<State> => scenes[state.at] as Scene<State>;

const choiceOf = (state: State, pressed: string): Reaction | undefined =>
  show(state).choices.find(({ key }) => key === pressed)?.leadsTo;

function unexpected(input: Input): Reaction['orders'] {
  if (input.is !== 'told' || input.that !== 'authorized') return [];
  return [reportNothing(input.cash, 'response-too-late')];
}
