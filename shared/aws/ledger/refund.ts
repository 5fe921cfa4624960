import type { MoneyOutcome } from '../../cash/bank.ts';
import { claimsPaid } from '../../cash/books.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import { receive, whyRefused } from './account-moves.ts';
import { posting } from './posting.ts';
import { decline, once } from './remembered-act.ts';

/**
 * Pays a customer what a claim was upheld with. Declines with `account-unknown` or `currency-differs`, and then nothing
 * is paid: another account must be found.
 */
export function refund(act: MoneyActOf<'refund'>): Promise<MoneyOutcome> {
  const writes = {
    account: receive(act, act.money),
    ...posting(act.id, { from: { bank: claimsPaid }, to: act, money: act.money }),
  };
  return once(act, writes, ({ account }) => decline(act, whyRefused(account, act.money)));
}
