import { Refusal } from '../refusal/refusal.ts';
import { limits } from './limits.ts';
import type { Session } from './session.ts';

/**
 * Room for what a machine reports late. It comes beside what the customer has open; where even that is full the
 * machine asks again until something of it has ended.
 */
export function requireRoom({ transactions }: Session): void {
  if (transactions.length < limits.transactionsMax) return;
  throw new Refusal('money-moving', 'Too much is being settled just now. Report it again in a moment.', {
    retryAfterS: 1,
  });
}
