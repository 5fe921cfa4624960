import { euro } from '../money.ts';
import { go } from '../reaction.ts';
import type { SceneOf } from '../scene.ts';
import { oneMoment } from '../screen.ts';

/** The slot opens only when the bank has opened the deposit: what is put in is somebody's from the first note on. */
export const openingSlot: SceneOf<'opening-slot'> = {
  show: ({ visit }) => oneMoment(visit.language),
  on: ({ visit }, input) => {
    if (input.is !== 'told') return undefined;
    switch (input.that) {
      case 'slot-opened':
        return go({ at: 'slot-open', visit, transactionId: input.transactionId, inserted: euro(0) });
      case 'refused':
        return go({ at: 'sorry', language: visit.language, visit, because: 'see-your-app' });
      case 'silence':
        return go({ at: 'sorry', language: visit.language, visit, because: 'try-another-machine' });
      default:
        return undefined;
    }
  },
};
