import type { Saying } from '../../../shared/words/say.ts';
import { channelWords } from '../../../shared/words/words.ts';
import { leave } from '../leaving.ts';
import { go } from '../reaction.ts';
import { LINE_CHARS_MAX } from '../room.ts';
import { PATIENCE_MS, type SceneOf } from '../scene.ts';
import { screen } from '../screen.ts';

/** No machine can do the next step. Never a dead end: it names where it goes on, and nothing is lost until then. */
export const elsewhere: SceneOf<'elsewhere'> = {
  show: ({ visit, waiting: { name, on } }) => {
    const named = name.slice(0, LINE_CHARS_MAX);
    return screen(visit.language, {
      title: { en: 'It goes on elsewhere', it: 'Continua altrove' },
      lines: [
        { en: named, it: named },
        { en: 'cannot go on at a machine, but on', it: 'non continua allo sportello, ma su:' },
        eitherOf(on.map(channelWords)),
        { en: 'It waits where you left it.', it: 'Ti aspetta dove l’hai lasciato.' },
      ],
      choices: [{ key: 'R4', label: { en: 'Back', it: 'Indietro' }, leadsTo: go({ at: 'menu', visit }) }],
    });
  },
  on: (state, input) => {
    if (input.is === 'cancel') return leave(state.visit);
    return input.is === 'patience-over' ? go({ at: 'more-time', before: state }) : undefined;
  },
  patienceMs: PATIENCE_MS,
};

/** Two at most: a screen has little room, and the first are the nearest. */
const eitherOf = ([first, second]: readonly Saying[]): Saying => ({
  en: [first?.en, second?.en].filter(Boolean).join(' or '),
  it: [first?.it, second?.it].filter(Boolean).join(' o '),
});
