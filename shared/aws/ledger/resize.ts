import type { MoneyOutcome } from '../../cash/bank.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import { giveBack, setAside, whyRefused } from './account-moves.ts';
import { inTheWayOf, readHold, resizedHold, whyNotHeld } from './kept-hold.ts';
import { decline, nothingToDo, once } from './remembered-act.ts';

/**
 * Changes what a hold sets aside, all in all: more, as when a fee comes to it, or less.
 *
 * Declines with `hold-unknown`, `hold-released` or `hold-captured` where there is nothing to resize, and with
 * `currency-differs` or `funds-insufficient`, which leave the hold as it was.
 */
export async function resize(act: MoneyActOf<'resize'>): Promise<MoneyOutcome> {
  const { holdId, money, overdraft } = act;
  const hold = await readHold(holdId);
  if (hold?.state !== 'held') return decline(act, whyNotHeld(hold));
  if (money.currency !== hold.currency) return decline(act, 'currency-differs');
  const moreMinor = money.amountMinor - hold.heldMinor;
  if (moreMinor === 0) return nothingToDo(act);

  const by = { ...money, amountMinor: Math.abs(moreMinor) };
  const writes = {
    hold: resizedHold(hold, money.amountMinor),
    account: moreMinor > 0 ? setAside(hold, by, overdraft) : giveBack(hold, by),
  };
  return once(act, writes, (refused) => {
    if (!refused.hold) return decline(act, whyRefused(refused.account, money));
    const now = inTheWayOf(refused.hold);
    return now.state === 'held' ? resize(act) : decline(act, whyNotHeld(now));
  });
}
