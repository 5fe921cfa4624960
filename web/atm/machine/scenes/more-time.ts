import { leave } from '../leaving.ts';
import { go } from '../reaction.ts';
import type { SceneOf } from '../scene.ts';
import { screen } from '../screen.ts';

const ANSWERS_WITHIN_MS = 20_000;

/** Is anybody there? Whoever is gets all the time that they need; whoever is not is forgotten. */
export const moreTime: SceneOf<'more-time'> = {
  show: ({ before }) =>
    screen(before.visit.language, {
      title: { en: 'Do you need more time?', it: 'Ti serve più tempo?' },
      choices: [
        { key: 'L4', label: { en: 'No, end here', it: 'No, termina' }, leadsTo: leave(before.visit) },
        { key: 'R4', label: { en: 'Yes, go on', it: 'Sì, continua' }, leadsTo: go(before) },
      ],
    }),
  on: ({ before }, input) => {
    if (input.is === 'enter') return go(before);
    return input.is === 'cancel' || input.is === 'patience-over' ? leave(before.visit) : undefined;
  },
  patienceMs: ANSWERS_WITHIN_MS,
};
