import { leave } from '../leaving.ts';
import { go, type Reaction } from '../reaction.ts';
import { PATIENCE_MS, type SceneOf, type StateAt } from '../scene.ts';
import { screen } from '../screen.ts';
import type { Visit } from '../visit.ts';

/** An offer in the two lines that its version has for machines, and the way out of it. A "no" here is one everywhere. */
export const offer: SceneOf<'offer'> = {
  show: (state) =>
    screen(state.visit.language, {
      title: { en: 'An offer for you', it: 'Un’offerta per te' },
      lines: [state.offer.texts['line1'], state.offer.texts['line2'], state.offer.mayObject]
        .filter((line) => line !== undefined)
        .map((line) => ({ en: line, it: line })),
      choices: [
        { key: 'L4', label: { en: 'No, thank you', it: 'No, grazie' }, leadsTo: answer(state, 'declined') },
        {
          key: 'R3',
          label: { en: 'Keep it for later', it: 'Salva per dopo' },
          leadsTo: answer(state, 'saved'),
        },
        {
          key: 'R4',
          label: { en: 'Back', it: 'Indietro' },
          leadsTo: go({ at: 'menu', visit: state.visit }),
        },
      ],
    }),
  on: (state, input) => {
    if (input.is === 'cancel') return leave(state.visit);
    return input.is === 'patience-over' ? go({ at: 'more-time', before: state }) : undefined;
  },
  patienceMs: PATIENCE_MS,
};

function answer({ visit, offer: shown }: StateAt<'offer'>, said: 'saved' | 'declined'): Reaction {
  const answered = { do: 'answer-offer', offer: shown, answer: said } as const;
  return go({ at: 'menu', visit: said === 'declined' ? withoutOffer(visit) : visit }, answered);
}

const withoutOffer = ({ offer: _, ...visit }: Visit): Visit => visit;
