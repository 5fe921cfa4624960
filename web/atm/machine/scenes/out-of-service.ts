import { welcoming } from '../leaving.ts';
import { go } from '../reaction.ts';
import type { SceneOf } from '../scene.ts';
import { screen } from '../screen.ts';

/** Nobody answers, so nothing is promised. It asks again by itself. */
export const outOfService: SceneOf<'out-of-service'> = {
  show: ({ language }) =>
    screen(language, {
      title: { en: 'Out of service', it: 'Fuori servizio' },
      lines: [{ en: 'The bank does not answer just now.', it: 'La banca ora non risponde.' }],
    }),
  on: (state, input) => {
    if (input.is === 'patience-over') return go(state, { do: 'ask-for-service' });
    return input.is === 'told' && input.that === 'in-service' ? go(welcoming) : undefined;
  },
  patienceMs: 2_000,
};
