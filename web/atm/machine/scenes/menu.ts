import type { Saying } from '../../../shared/words/say.ts';
import { authorize } from '../authorize.ts';
import type { SideKey } from '../input.ts';
import { leave } from '../leaving.ts';
import { moneyWords } from '../money.ts';
import { go, type Reaction } from '../reaction.ts';
import { PATIENCE_MS, type SceneOf } from '../scene.ts';
import { screen } from '../screen.ts';
import type { Visit, Waiting } from '../visit.ts';

/** What the customer can do here. What waits for them comes first, beside the keys at the left. */
export const menu: SceneOf<'menu'> = {
  show: ({ visit }) =>
    screen(visit.language, {
      title: titleFor(visit),
      choices: [...whatWaits(visit), ...whatElse(visit)],
    }),
  on: (state, input) => {
    if (input.is === 'cancel') return leave(state.visit);
    return input.is === 'patience-over' ? go({ at: 'more-time', before: state }) : undefined;
  },
  patienceMs: PATIENCE_MS,
};

function titleFor({ waiting }: Visit): Saying {
  if (waiting.some(({ does }) => does === 'collect')) {
    return { en: 'Your cash is prepared', it: 'Il tuo contante è pronto' };
  }
  return { en: 'What would you like to do?', it: 'Cosa desideri fare?' };
}

const waitingKeys: readonly SideKey[] = ['L1', 'L2', 'L3', 'L4'];

const whatWaits = (visit: Visit) =>
  visit.waiting.slice(0, waitingKeys.length).map((waiting, at) => ({
    key: waitingKeys[at] as SideKey,
    label: labelOf(waiting),
    leadsTo: take(waiting, visit),
  }));

function labelOf(waiting: Waiting): Saying {
  if (waiting.does === 'continue-elsewhere') return { en: 'Unfinished', it: 'In sospeso' };
  const { en, it } = moneyWords(waiting.money);
  if (waiting.does === 'collect') return { en: `Take ${en}`, it: `Ritira ${it}` };
  return { en: `Allocate ${en}`, it: `Assegna ${it}` };
}

function take(waiting: Waiting, visit: Visit): Reaction {
  if (waiting.does === 'continue-elsewhere') return go({ at: 'elsewhere', visit, waiting });
  const { does, transactionId, money } = waiting;
  if (does === 'collect') return authorize(visit, { is: 'prepared', transactionId, agreed: [] });
  return go(
    { at: 'giving-account', visit, transactionId, money },
    { do: 'find-accounts', transactionId, money },
  );
}

function whatElse(visit: Visit) {
  const { offer } = visit;
  return [
    {
      key: 'R1' as const,
      label: { en: 'Withdraw cash', it: 'Prelievo' },
      leadsTo: go({ at: 'amount', visit, typed: '' }),
    },
    {
      key: 'R2' as const,
      label: { en: 'Pay in cash', it: 'Versamento' },
      leadsTo: go({ at: 'opening-slot', visit }, { do: 'open-slot' }),
    },
    ...(offer
      ? [
          {
            key: 'R3' as const,
            label: { en: 'An offer for you', it: 'Un’offerta per te' },
            leadsTo: go({ at: 'offer', visit, offer }, { do: 'answer-offer', offer, answer: 'seen' }),
          },
        ]
      : []),
    { key: 'R4' as const, label: { en: 'Take your card', it: 'Riprendi la carta' }, leadsTo: leave(visit) },
  ];
}
