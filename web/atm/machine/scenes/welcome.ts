import { welcoming } from '../leaving.ts';
import { go } from '../reaction.ts';
import { PATIENCE_MS, type SceneOf } from '../scene.ts';
import { screen } from '../screen.ts';

/** Nobody stands there. A card or a phone begins; a language that somebody chose and left is forgotten. */
export const welcome: SceneOf<'welcome'> = {
  show: (state) =>
    screen(state.language, {
      title: { en: 'Welcome', it: 'Benvenuto' },
      lines: [
        { en: 'Insert your card,', it: 'Inserisci la carta,' },
        { en: 'or collect cash with your phone.', it: 'o ritira con il telefono.' },
      ],
      choices: [
        {
          key: 'L4',
          label: { en: 'Italiano', it: 'English' },
          leadsTo: go({ ...state, language: state.language === 'en' ? 'it' : 'en' }),
        },
        {
          key: 'R4',
          label: { en: 'Use your phone', it: 'Usa il telefono' },
          leadsTo: go({ at: 'showing-qr', language: state.language, drawn: 1 }, { do: 'draw-qr' }),
        },
      ],
    }),
  on: ({ language }, input) => {
    if (input.is === 'card-in') return go({ at: 'pin', language, cardToken: input.cardToken, digits: 0 });
    if (input.is === 'patience-over') return go(welcoming);
    return input.is === 'told' && input.that === 'out-of-service'
      ? go({ at: 'out-of-service', language })
      : undefined;
  },
  patienceMs: PATIENCE_MS,
};
