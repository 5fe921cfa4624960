import { go } from '../reaction.ts';
import { reportNothing } from '../report-nothing.ts';
import type { SceneOf } from '../scene.ts';
import { screen } from '../screen.ts';

/** The dispenser works. What it presents is what happened, whatever it was told to. */
export const countingOut: SceneOf<'counting-out'> = {
  show: ({ visit }) =>
    screen(visit.language, {
      title: { en: 'Counting your cash', it: 'Sto contando il contante' },
      isBusy: true,
    }),
  on: ({ visit, cash }, input) => {
    if (input.is !== 'told' || input.that !== 'counted-out') return undefined;
    const { presented } = input;
    if (presented.amountMinor > 0) return go({ at: 'cash-in-mouth', visit, cash, presented });
    return go(
      { at: 'sorry', language: visit.language, visit, because: 'nothing-came-out' },
      reportNothing(cash, 'malfunction'),
    );
  },
};
