import { welcoming } from '../leaving.ts';
import { go } from '../reaction.ts';
import { PATIENCE_MS, type SceneOf } from '../scene.ts';
import { screen } from '../screen.ts';

/** A card that nobody takes is kept, and lies in a box of the bank's. */
export const cardBack: SceneOf<'card-back'> = {
  show: ({ language }) =>
    screen(language, {
      title: { en: 'Take your card', it: 'Riprendi la carta' },
      lines: [{ en: 'Goodbye.', it: 'Arrivederci.' }],
    }),
  on: (_, input) => (input.is === 'card-taken' || input.is === 'patience-over' ? go(welcoming) : undefined),
  patienceMs: PATIENCE_MS,
};
