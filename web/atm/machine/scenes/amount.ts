import { authorize } from '../authorize.ts';
import { leave } from '../leaving.ts';
import { euro, moneyWords } from '../money.ts';
import { go, type Reaction } from '../reaction.ts';
import { PATIENCE_MS, type SceneOf, type StateAt } from '../scene.ts';
import { screen } from '../screen.ts';
import type { Visit } from '../visit.ts';

const quick = [
  ['L1', 20],
  ['L2', 50],
  ['L3', 100],
  ['R1', 150],
  ['R2', 200],
  ['R3', 300],
] as const;
const CENTS = 100;
const NOTE_EURO_MIN = 10;
const DIGITS_MAX = 4;

/** A withdrawal that nobody has prepared: card and PIN were verified, so the network asks for it. */
export const amount: SceneOf<'amount'> = {
  show: (state) =>
    screen(state.visit.language, {
      title: { en: 'How much?', it: 'Quanto?' },
      lines: [
        state.isWrong
          ? { en: 'Tens of euro, please: 10, 20, 30 ...', it: 'Decine di euro, per favore: 10, 20...' }
          : { en: 'Choose, or type it and press Enter.', it: 'Scegli, o digita e premi Conferma.' },
      ],
      entry: { label: { en: 'EUR', it: 'EUR' }, shown: state.typed },
      choices: [
        ...quick.map(([key, amountEuro]) => ({
          key,
          label: moneyWords(euro(amountEuro * CENTS)),
          leadsTo: withdraw(state.visit, amountEuro),
        })),
        {
          key: 'R4',
          label: { en: 'Back', it: 'Indietro' },
          leadsTo: go({ at: 'menu', visit: state.visit }),
        },
      ],
    }),
  on: (state, input) => {
    switch (input.is) {
      case 'digit':
        return go(typing(state, `${state.typed}${input.digit}`.replace(/^0+/, '').slice(0, DIGITS_MAX)));
      case 'clear':
        return go(typing(state, ''));
      case 'enter':
        return enter(state);
      case 'cancel':
        return leave(state.visit);
      case 'patience-over':
        return go({ at: 'more-time', before: state });
      default:
        return undefined;
    }
  },
  patienceMs: PATIENCE_MS,
};

const typing = ({ at, visit }: StateAt<'amount'>, typed: string): StateAt<'amount'> => ({ at, visit, typed });

function enter(state: StateAt<'amount'>): Reaction | undefined {
  const amountEuro = Number(state.typed);
  if (amountEuro === 0) return undefined;
  if (amountEuro % NOTE_EURO_MIN !== 0) return go({ ...typing(state, ''), isWrong: true });
  return withdraw(state.visit, amountEuro);
}

const withdraw = (visit: Visit, amountEuro: number): Reaction =>
  authorize(visit, { is: 'walk-up', money: euro(amountEuro * CENTS), agreed: [] });
