import type { MoneyOutcome } from '../../cash/bank.ts';
import { cashInMachine } from '../../cash/books.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import { endHold } from './account-moves.ts';
import { endedHold, inTheWayOf, readHold, whyNotHeld } from './kept-hold.ts';
import { posting } from './posting.ts';
import { decline, once } from './remembered-act.ts';

/**
 * Takes what a machine dispensed out of a hold, from nothing up to all of it, and gives the rest back.
 *
 * Declines with `hold-unknown`, `hold-released` or `hold-captured` where there is nothing to capture from, and
 * with `currency-differs` or `hold-exceeded`, which leave the hold standing.
 */
export async function capture(act: MoneyActOf<'capture'>): Promise<MoneyOutcome> {
  const { id, holdId, terminalId, money } = act;
  const hold = await readHold(holdId);
  if (hold?.state !== 'held') return decline(act, whyNotHeld(hold));
  if (money.currency !== hold.currency) return decline(act, 'currency-differs');
  if (money.amountMinor > hold.heldMinor) return decline(act, 'hold-exceeded');

  const writes = {
    hold: endedHold(hold, { state: 'captured', capturedMinor: money.amountMinor }),
    account: endHold(hold, money.amountMinor),
    ...posting(id, { from: hold, to: { bank: cashInMachine(terminalId) }, money }),
  };
  return once(act, writes, (refused) => decline(act, whyNotHeld(inTheWayOf(refused.hold))));
}
