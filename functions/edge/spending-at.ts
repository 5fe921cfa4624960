import type { Pace } from '../../shared/contract/route.ts';
import type { Spending } from '../../shared/session/pace.ts';
import { clock } from './clock.ts';
import { allowanceFor } from './rate-limits.ts';

/** What a change through such a door costs its customer. What protects them costs nothing. */
export const spendingAt = (pace: Pace | undefined): Spending | undefined =>
  pace === 'protects'
    ? undefined
    : {
        nowMs: clock.nowMs(),
        changes: allowanceFor('changesOfCustomer'),
        draws: pace === 'draw' ? allowanceFor('drawsOfCustomer') : undefined,
      };
