import type { components } from '../../client/schema.generated.ts';
import type { Waiting } from '../machine/visit.ts';

/** What a machine can do about what is open for its customer: pay out, or give cash its account. */
export const waitingHere = (open: readonly components['schemas']['Transaction'][]): Waiting[] =>
  open.flatMap(({ id: transactionId, step, money }): Waiting[] => {
    if (step?.form === 'cash-out' && money?.held) {
      return [{ transactionId, does: 'collect', money: money.held }];
    }
    if (step?.name === 'allocation' && step.possibleHere && money?.takenIn) {
      return [{ transactionId, does: 'allocate', money: money.takenIn }];
    }
    return [];
  });
