import type { MoneyOutcome } from '../../cash/bank.ts';
import { fees } from '../../cash/books.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import { spend, whyRefused } from './account-moves.ts';
import { posting } from './posting.ts';
import { decline, once } from './remembered-act.ts';

/**
 * Moves a fee to the bank. Declines with `account-unknown`, `currency-differs` or `funds-insufficient`.
 */
export function fee(act: MoneyActOf<'fee'>): Promise<MoneyOutcome> {
  const writes = {
    account: spend(act, act.money),
    ...posting(act.id, { from: act, to: { bank: fees }, money: act.money }),
  };
  return once(act, writes, ({ account }) => decline(act, whyRefused(account, act.money)));
}
