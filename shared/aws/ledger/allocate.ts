import type { MoneyOutcome } from '../../cash/bank.ts';
import { depositsInTransit, owedOf } from '../../cash/books.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import { receive, whyRefused } from './account-moves.ts';
import { allocated, readTakeIn } from './kept-take-in.ts';
import { posting } from './posting.ts';
import { decline, once } from './remembered-act.ts';

/**
 * Moves taken-in cash from transit to one of the customer's accounts, once.
 *
 * Declines with `take-in-unknown`, also where it is another customer's, with `take-in-allocated`, and with
 * `account-unknown` or `currency-differs`, which leave it in transit.
 */
export async function allocate(act: MoneyActOf<'allocate'>): Promise<MoneyOutcome> {
  const { id, customerId, takeInId } = act;
  const takeIn = await readTakeIn(takeInId);
  if (takeIn?.customerId !== customerId) return decline(act, 'take-in-unknown');
  if (takeIn.state === 'allocated') return decline(act, 'take-in-allocated');

  const money = owedOf(takeIn);
  const writes = {
    takeIn: allocated(takeIn),
    account: receive(act, money),
    ...posting(id, { from: { bank: depositsInTransit }, to: act, money }),
  };
  return once(act, writes, (refused) =>
    decline(act, refused.takeIn ? 'take-in-allocated' : whyRefused(refused.account, money)),
  );
}
