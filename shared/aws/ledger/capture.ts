import type { MoneyOutcome } from '../../cash/bank.ts';
import { cashInMachine } from '../../cash/books.ts';
import { isForeign, withFee } from '../../cash/fee.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import { endHold } from './account-moves.ts';
import { endedHold, inTheWayOf, readHold, whyNotHeld } from './kept-hold.ts';
import { posting } from './posting.ts';
import { decline, once } from './remembered-act.ts';

/**
 * Takes what a machine dispensed out of a hold, from nothing up to all of it, with the fee for it, and gives the rest
 * back.
 *
 * Declines with `hold-unknown`, `hold-released` or `hold-captured` where there is nothing to capture from, and
 * with `currency-differs` or `hold-exceeded`, which leave the hold standing.
 */
export async function capture(act: MoneyActOf<'capture'>): Promise<MoneyOutcome> {
  const { id, holdId, terminalId, money, fee } = act;
  const hold = await readHold(holdId);
  if (hold?.state !== 'held') return decline(act, whyNotHeld(hold));
  if (money.currency !== hold.currency || isForeign(fee, money)) return decline(act, 'currency-differs');
  const { amountMinor: takenMinor } = withFee(money, fee);
  if (takenMinor > hold.heldMinor) return decline(act, 'hold-exceeded');

  const writes = {
    hold: endedHold(hold, { state: 'captured', capturedMinor: takenMinor }),
    account: endHold(hold, takenMinor),
    ...posting(id, { from: hold, to: { bank: cashInMachine(terminalId) }, money, beside: fee }),
  };
  return once(act, writes, (refused) => {
    const now = inTheWayOf(refused.hold);
    return now.state === 'held' ? capture(act) : decline(act, whyNotHeld(now));
  });
}
