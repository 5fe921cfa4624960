import type { MoneyOutcome } from '../../cash/bank.ts';
import { isForeign, withFee } from '../../cash/fee.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import { setAside, whyRefused } from './account-moves.ts';
import { inTheWayOf, newHold, whyNotHeld } from './kept-hold.ts';
import { decline, once } from './remembered-act.ts';

/**
 * Sets an amount of an account aside, with the fee of what it is for. The hold goes by the act's id.
 *
 * Declines with `hold-released` where the release came first, and with `account-unknown`, `currency-differs` or
 * `funds-insufficient`.
 */
export async function hold(act: MoneyActOf<'hold'>): Promise<MoneyOutcome> {
  if (isForeign(act.fee, act.money)) return decline(act, 'currency-differs');
  const { id, customerId, accountId, overdraft } = act;
  const money = withFee(act.money, act.fee);
  const writes = {
    hold: newHold({
      holdId: id,
      state: 'held',
      customerId,
      accountId,
      currency: money.currency,
      heldMinor: money.amountMinor,
    }),
    account: setAside(act, money, overdraft),
  };
  return once(act, writes, ({ hold, account }) =>
    decline(act, hold ? whyNotHeld(inTheWayOf(hold)) : whyRefused(account, money)),
  );
}
