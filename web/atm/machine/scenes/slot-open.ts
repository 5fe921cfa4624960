import { leave } from '../leaving.ts';
import { moneyWords } from '../money.ts';
import { go, type Reaction } from '../reaction.ts';
import { PATIENCE_MS, type SceneOf, type StateAt } from '../scene.ts';
import { screen } from '../screen.ts';

/** Notes go in, and are counted as they do. Whoever walks away leaves them to the bank's word, not to chance. */
export const slotOpen: SceneOf<'slot-open'> = {
  show: (state) =>
    screen(state.visit.language, {
      title: { en: 'Insert your cash', it: 'Inserisci il contante' },
      lines: [
        isEmpty(state)
          ? { en: 'Note by note, up to EUR 500.', it: 'Una banconota alla volta.' }
          : moneyWords(state.inserted),
      ],
      choices: isEmpty(state)
        ? [{ key: 'R4', label: { en: 'End', it: 'Fine' }, leadsTo: close(state) }]
        : [{ key: 'R4', label: { en: 'That is all', it: 'È tutto' }, leadsTo: keep(state) }],
    }),
  on: (state, input) => {
    switch (input.is) {
      case 'note-in':
        return go({ ...state, inserted: plus(state.inserted, input.amountMinor) });
      case 'enter':
        return isEmpty(state) ? undefined : keep(state);
      case 'cancel':
        return isEmpty(state) ? close(state) : keep(state);
      case 'patience-over':
        return isEmpty(state) ? close(state) : leave(state.visit, ...keep(state).orders);
      default:
        return undefined;
    }
  },
  patienceMs: PATIENCE_MS,
};

const isEmpty = ({ inserted }: StateAt<'slot-open'>): boolean => inserted.amountMinor === 0;

const plus = (money: StateAt<'slot-open'>['inserted'], amountMinor: number) => ({
  ...money,
  amountMinor: money.amountMinor + amountMinor,
});

const close = ({ visit, transactionId }: StateAt<'slot-open'>): Reaction =>
  leave(visit, { do: 'close-slot', transactionId });

function keep({ visit, transactionId, inserted }: StateAt<'slot-open'>): Reaction {
  return go(
    { at: 'keeping-cash', visit, inserted },
    { do: 'keep', transactionId, counted: inserted },
    { do: 'find-accounts', transactionId, money: inserted },
  );
}
