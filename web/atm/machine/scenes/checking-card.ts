import { go } from '../reaction.ts';
import type { SceneOf } from '../scene.ts';
import { oneMoment } from '../screen.ts';

/** The network has verified card and PIN; the bank opens the visit. */
export const checkingCard: SceneOf<'checking-card'> = {
  show: ({ language }) => oneMoment(language),
  on: ({ language, cardToken }, input) => {
    if (input.is !== 'told') return undefined;
    switch (input.that) {
      case 'visit-begun':
        return go({ at: 'menu', visit: { ...input.visit, cardToken } });
      case 'refused':
        return go({ at: 'sorry', language, because: 'card-not-read', visit: nobody(language, cardToken) });
      case 'silence':
        return go({
          at: 'sorry',
          language,
          because: 'try-another-machine',
          visit: nobody(language, cardToken),
        });
      default:
        return undefined;
    }
  },
};

/** No visit was opened, but the card is there to be given back. */
const nobody = (language: 'en' | 'it', cardToken: string) => ({ language, cardToken, waiting: [] });
