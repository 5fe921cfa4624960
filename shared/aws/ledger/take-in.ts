import type { MoneyOutcome } from '../../cash/bank.ts';
import { cashInMachine, claimsPaid, depositsInTransit, owedOf, type TakeIn } from '../../cash/books.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import { newTakeIn } from './kept-take-in.ts';
import { posting } from './posting.ts';
import { once } from './remembered-act.ts';

/**
 * Records the cash that a machine counted and keeps: the machine owes it (debit), and it is owed to the customer
 * in transit (credit) until they say where it goes. What a claim has paid them for it already goes back to where claims
 * are paid from. It is a fact, so it is never declined.
 */
export function takeIn(act: MoneyActOf<'take-in'>): Promise<MoneyOutcome> {
  const { id, customerId, terminalId, money, refunded } = act;
  const isOwed = !refunded || refunded.amountMinor < money.amountMinor;
  const taken: TakeIn = {
    takeInId: id,
    customerId,
    terminalId,
    ...money,
    ...(refunded && { refundedMinor: refunded.amountMinor }),
    state: isOwed ? 'in-transit' : 'allocated',
  };
  const writes = {
    takeIn: newTakeIn(taken),
    ...posting(id, {
      from: { bank: cashInMachine(terminalId) },
      to: { bank: depositsInTransit },
      money: owedOf(taken),
      beside: refunded && { money: refunded, to: claimsPaid },
    }),
  };
  return once(act, writes, () => {
    throw new Error(`Something was taken in as ${id} that no act remembers.`);
  });
}
