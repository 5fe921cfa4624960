import { moneyWords } from '../money.ts';
import { go, type Reaction } from '../reaction.ts';
import { reportNothing } from '../report-nothing.ts';
import { PATIENCE_MS, type SceneOf, type StateAt } from '../scene.ts';
import { screen } from '../screen.ts';

/** The notes stick out of the machine. Taken, they are the customer's; left, they are taken back. */
export const cashInMouth: SceneOf<'cash-in-mouth'> = {
  show: ({ visit, presented }) =>
    screen(visit.language, {
      title: { en: 'Take your cash', it: 'Ritira il contante' },
      lines: [moneyWords(presented)],
    }),
  on: (state, input) => {
    if (input.is === 'notes-taken') return taken(state);
    return input.is === 'patience-over' ? left(state) : undefined;
  },
  patienceMs: PATIENCE_MS,
};

function taken({ visit, cash, presented }: StateAt<'cash-in-mouth'>): Reaction {
  const report = { do: 'report', cash, presented } as const;
  if (presented.amountMinor < cash.money.amountMinor) {
    return go({ at: 'sorry', language: visit.language, visit, because: 'a-part-came-out' }, report);
  }
  const receipt = { did: 'withdrawal', money: presented, reference: cash.name } as const;
  return go({ at: 'all-done', visit, receipt }, report);
}

function left({ visit, cash }: StateAt<'cash-in-mouth'>): Reaction {
  return go(
    { at: 'sorry', language: visit.language, visit, because: 'cash-taken-back' },
    reportNothing(cash, 'timeout'),
  );
}
