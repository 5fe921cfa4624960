import { go } from '../reaction.ts';
import type { SceneOf } from '../scene.ts';
import { oneMoment } from '../screen.ts';
import { chooseAccount } from './choosing-account.ts';

/** The bank looks accounts up, or books what was chosen. Unanswered, the cash waits in the app. */
export const givingAccount: SceneOf<'giving-account'> = {
  show: ({ visit }) => oneMoment(visit.language),
  on: ({ visit, transactionId, money }, input) => {
    if (input.is !== 'told') return undefined;
    switch (input.that) {
      case 'accounts':
        return chooseAccount(visit, input);
      case 'allocated':
        return go({ at: 'all-done', visit, receipt: { did: 'deposit', money, reference: transactionId } });
      case 'refused':
      case 'silence':
        return go({ at: 'sorry', language: visit.language, visit, because: 'see-your-app' });
      default:
        return undefined;
    }
  },
};
