import type { MoneyOutcome } from '../../cash/bank.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import type { Refused } from '../write-together.ts';
import { endHold } from './account-moves.ts';
import { endedHold, inTheWayOf, newHold, readHold } from './kept-hold.ts';
import { decline, nothingToDo, once } from './remembered-act.ts';

/**
 * Gives a whole hold back. A hold that nobody knows yet is forbidden for ever, since its release may have
 * overtaken it (ISO 8583: a reversal before its original). One that was given back already needs nothing, so a
 * second release, under whatever id, is done.
 *
 * Declines with `hold-captured` where the money was taken.
 */
export async function release(act: MoneyActOf<'release'>): Promise<MoneyOutcome> {
  const { holdId } = act;
  const hold = await readHold(holdId);
  switch (hold?.state) {
    case 'captured':
      return decline(act, 'hold-captured');
    case 'released':
      return nothingToDo(act);
    case 'held':
      return once(
        act,
        { hold: endedHold(hold, { state: 'released' }), account: endHold(hold, 0) },
        changedSince(act),
      );
    case undefined:
      return once(act, { hold: newHold({ holdId, state: 'released' }) }, changedSince(act));
  }
}

/** Somebody was quicker. A hold only moves on, from unknown to held to its end, so looking again comes to an end. */
const changedSince =
  (act: MoneyActOf<'release'>) =>
  ({ hold }: Refused<'hold'>) => {
    inTheWayOf(hold);
    return release(act);
  };
