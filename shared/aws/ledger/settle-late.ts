import type { MoneyOutcome } from '../../cash/bank.ts';
import { lateCash } from '../../cash/books.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import { takeWhatIsGone, whyRefused } from './account-moves.ts';
import { posting } from './posting.ts';
import { decline, once } from './remembered-act.ts';

/**
 * Takes from the account what a machine gave out and reported too late for its hold. The cash is gone, so a lack
 * of funds is no reason to refuse: the account falls below zero, and people see it at the end of the day.
 *
 * Declines with `account-unknown` or `currency-differs`.
 */
export function settleLate(act: MoneyActOf<'settle-late'>): Promise<MoneyOutcome> {
  const writes = {
    account: takeWhatIsGone(act, act.money),
    ...posting(act.id, { from: act, to: { bank: lateCash(act.terminalId) }, money: act.money }),
  };
  return once(act, writes, ({ account }) => decline(act, whyRefused(account, act.money)));
}
