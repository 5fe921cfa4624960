import { leave } from '../leaving.ts';
import { go } from '../reaction.ts';
import { reportNothing } from '../report-nothing.ts';
import { PATIENCE_MS, type SceneOf } from '../scene.ts';
import { screen } from '../screen.ts';
import type { Visit } from '../visit.ts';

/** Whoever leaves the card leaves the cash: nothing comes out, and the bank hears so. */
export const cardBeforeCash: SceneOf<'card-before-cash'> = {
  show: ({ visit }) =>
    screen(visit.language, {
      title: { en: 'Take your card', it: 'Riprendi la carta' },
      lines: [{ en: 'Your cash comes next.', it: 'Poi esce il contante.' }],
    }),
  on: ({ visit, cash }, input) => {
    if (input.is === 'card-taken') {
      return go(
        { at: 'counting-out', visit: withoutCard(visit), cash },
        { do: 'count-out', money: cash.money },
      );
    }
    if (input.is !== 'cancel' && input.is !== 'patience-over') return undefined;
    return leave(visit, reportNothing(cash, input.is === 'cancel' ? 'customer-cancelled' : 'timeout'));
  },
  patienceMs: PATIENCE_MS,
};

const withoutCard = ({ cardToken: _, ...visit }: Visit): Visit => visit;
