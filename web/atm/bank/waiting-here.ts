import type { components } from '../../client/schema.generated.ts';
import type { Waiting } from '../machine/visit.ts';

/**
 * What a machine can do about what is open for its customer: pay out, or give cash its account. Of what it cannot do
 * anything about it says where that goes on, after all the rest.
 */
export const waitingHere = (open: readonly components['schemas']['Transaction'][]): Waiting[] =>
  open.flatMap(waiting).toSorted((one, other) => Number(isElsewhere(one)) - Number(isElsewhere(other)));

const isElsewhere = ({ does }: Waiting): boolean => does === 'continue-elsewhere';

function waiting({ id: transactionId, name, step, money }: components['schemas']['Transaction']): Waiting[] {
  if (step?.form === 'cash-out' && money?.held) {
    return [{ transactionId, does: 'collect', money: money.held }];
  }
  if (step?.name === 'allocation' && step.possibleHere && money?.takenIn) {
    const amountMinor = money.takenIn.amountMinor - (money.refunded?.amountMinor ?? 0);
    return [{ transactionId, does: 'allocate', money: { ...money.takenIn, amountMinor } }];
  }
  const on = step?.continueOn.filter((channel) => channel !== 'atm') ?? [];
  return on.length > 0 ? [{ transactionId, does: 'continue-elsewhere', name, on }] : [];
}
