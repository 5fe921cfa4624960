import { go, type Reaction } from '../reaction.ts';
import type { SceneOf } from '../scene.ts';
import { oneMoment } from '../screen.ts';
import type { Sorrow } from '../state.ts';
import type { Authorized, Visit } from '../visit.ts';

/** The bank decides. Nobody cancels while it does: what it answers is acted upon. */
export const authorizing: SceneOf<'authorizing'> = {
  show: ({ visit }) => oneMoment(visit.language),
  on: ({ visit, wish }, input) => {
    if (input.is !== 'told') return undefined;
    const sorry = (because: Sorrow) => go({ at: 'sorry', language: visit.language, visit, because });
    switch (input.that) {
      case 'authorized':
        return payOut(visit, input.cash);
      case 'consent-needed':
        return go({ at: 'agreeing', visit, wish, asked: input.asked });
      case 'refused':
        return sorry('see-your-app');
      case 'not-here':
        return tryThere(visit, input.nearest);
      case 'silence':
        return sorry('try-another-machine');
      default:
        return undefined;
    }
  },
};

/** What was prepared stays so, and is collected there. */
const tryThere = (visit: Visit, nearest?: string): Reaction =>
  go({
    at: 'sorry',
    language: visit.language,
    visit,
    because: 'try-another-machine',
    ...(nearest && { nearest }),
  });

/** The card comes first, where there is one. */
function payOut(visit: Visit, cash: Authorized): Reaction {
  if (visit.cardToken !== undefined) return go({ at: 'card-before-cash', visit, cash });
  return go({ at: 'counting-out', visit, cash }, { do: 'count-out', money: cash.money });
}
