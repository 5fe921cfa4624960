import { go } from '../reaction.ts';
import type { SceneOf } from '../scene.ts';
import { oneMoment } from '../screen.ts';
import { chooseAccount } from './choosing-account.ts';

/** The cash is in. From the count on it is the customer's; which account it goes to they say here or at home. */
export const keepingCash: SceneOf<'keeping-cash'> = {
  show: ({ visit }) => oneMoment(visit.language),
  on: ({ visit }, input) => {
    if (input.is !== 'told') return undefined;
    switch (input.that) {
      case 'accounts':
        return chooseAccount(visit, input);
      case 'refused':
      case 'silence':
        return go({ at: 'sorry', language: visit.language, visit, because: 'see-your-app' });
      default:
        return undefined;
    }
  },
};
