import type { MoneyOutcome } from '../../cash/bank.ts';
import { cashInMachine, depositsInTransit } from '../../cash/books.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import { newTakeIn } from './kept-take-in.ts';
import { posting } from './posting.ts';
import { once } from './remembered-act.ts';

/**
 * Records the cash that a machine counted and keeps: the machine owes it (debit), and it is owed to the customer
 * in transit (credit) until they say where it goes. It is a fact, so it is never declined.
 */
export function takeIn(act: MoneyActOf<'take-in'>): Promise<MoneyOutcome> {
  const { id, customerId, terminalId, money } = act;
  const writes = {
    takeIn: newTakeIn({ takeInId: id, customerId, terminalId, ...money, state: 'in-transit' }),
    ...posting(id, { from: { bank: cashInMachine(terminalId) }, to: { bank: depositsInTransit }, money }),
  };
  return once(act, writes, () => {
    throw new Error(`Something was taken in as ${id} that no act remembers.`);
  });
}
