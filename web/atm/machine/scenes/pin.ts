import { go, type Reaction } from '../reaction.ts';
import { PATIENCE_MS, type SceneOf, type StateAt } from '../scene.ts';
import { screen } from '../screen.ts';

const DIGITS_MIN = 4;
const DIGITS_MAX = 6;

/** The network verifies the PIN, and the machine learns no more than that it did. */
export const pin: SceneOf<'pin'> = {
  show: (state) =>
    screen(state.language, {
      title: { en: 'Enter your PIN', it: 'Digita il PIN' },
      lines: [{ en: 'Then press Enter. Cover the keypad.', it: 'Poi premi Conferma. Copri la tastiera.' }],
      entry: { label: { en: 'PIN', it: 'PIN' }, shown: '•'.repeat(state.digits) },
    }),
  on: (state, input) => {
    switch (input.is) {
      case 'digit':
        return go({ ...state, digits: Math.min(DIGITS_MAX, state.digits + 1) });
      case 'clear':
        return go({ ...state, digits: 0 });
      case 'enter':
        return state.digits < DIGITS_MIN ? undefined : verifying(state);
      case 'cancel':
      case 'patience-over':
        return go({ at: 'card-back', language: state.language });
      default:
        return undefined;
    }
  },
  patienceMs: PATIENCE_MS,
};

const verifying = ({ language, cardToken }: StateAt<'pin'>): Reaction =>
  go({ at: 'checking-card', language, cardToken }, { do: 'verify-card', cardToken });
