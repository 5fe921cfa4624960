import type { MoneyOutcome } from '../../cash/bank.ts';
import { transfersOut } from '../../cash/books.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import { spend, whyRefused } from './account-moves.ts';
import { posting } from './posting.ts';
import { decline, once } from './remembered-act.ts';

/**
 * Moves money to a creditor, by way of the bank's account for what leaves the house. The creditor stands in the
 * memory of the act.
 *
 * Declines with `account-unknown`, `currency-differs` or `funds-insufficient`.
 */
export function transfer(act: MoneyActOf<'transfer'>): Promise<MoneyOutcome> {
  const writes = {
    account: spend(act, act.money),
    ...posting(act.id, { from: act, to: { bank: transfersOut }, money: act.money }),
  };
  return once(act, writes, ({ account }) => decline(act, whyRefused(account, act.money)));
}
