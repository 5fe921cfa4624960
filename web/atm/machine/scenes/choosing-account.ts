import { leave } from '../leaving.ts';
import { type Money, moneyWords } from '../money.ts';
import { go, type Reaction } from '../reaction.ts';
import { PATIENCE_MS, type SceneOf, type StateAt } from '../scene.ts';
import { screen } from '../screen.ts';
import type { Account, Visit } from '../visit.ts';

const accountKeys = ['L1', 'L2', 'L3', 'R1', 'R2', 'R3'] as const;

/** Here, or later in the app or at home: the cash is the customer's either way. */
export const choosingAccount: SceneOf<'choosing-account'> = {
  show: (state) =>
    screen(state.visit.language, {
      title: { en: 'To which account?', it: 'Su quale conto?' },
      lines: [counted(state.money)],
      choices: [
        ...state.accounts.slice(0, accountKeys.length).map(({ accountId, label }, at) => ({
          key: accountKeys[at] ?? 'R3',
          label: { en: label, it: label },
          leadsTo: allocate(state, accountId),
        })),
        { key: 'R4', label: { en: 'Later, at home', it: 'Più tardi, a casa' }, leadsTo: leave(state.visit) },
      ],
    }),
  on: (state, input) => {
    if (input.is === 'cancel') return leave(state.visit);
    return input.is === 'patience-over' ? go({ at: 'more-time', before: state }) : undefined;
  },
  patienceMs: PATIENCE_MS,
};

export const chooseAccount = (
  visit: Visit,
  { transactionId, money, accounts }: { transactionId: string; money: Money; accounts: readonly Account[] },
): Reaction => go({ at: 'choosing-account', visit, transactionId, money, accounts });

function counted(money: Money) {
  const { en, it } = moneyWords(money);
  return { en: `${en} counted: it is yours.`, it: `${it} contati: sono tuoi.` };
}

function allocate({ visit, transactionId, money }: StateAt<'choosing-account'>, account: string): Reaction {
  return go(
    { at: 'giving-account', visit, transactionId, money },
    { do: 'allocate', transactionId, account },
  );
}
