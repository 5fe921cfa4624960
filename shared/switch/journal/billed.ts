import { billedFor } from '../../cash/conversion.ts';
import type { Money } from '../../cash/money.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { JournalEntry } from './journal-entry.ts';

/**
 * What came out of a machine, in the currency of the account. Of a withdrawal in another currency a part is billed by
 * the rate that the customer agreed to; it says `evidence-impossible` of a third currency, and of more than was agreed:
 * rounded up, that might be billed alike. Nothing is nothing in each.
 */
export function billed({ leg, requested }: JournalEntry, presented: Money): Money {
  const conversion = leg?.charges?.conversion;
  if (presented.amountMinor === 0) {
    return { ...presented, currency: (conversion?.billed ?? requested ?? presented).currency };
  }
  if (!conversion) return presented;
  if (presented.currency !== requested?.currency) {
    throw new Refusal('evidence-impossible', 'Another currency was reported than was authorized.');
  }
  if (presented.amountMinor > conversion.requested.amountMinor) {
    throw new Refusal('evidence-impossible', 'More was reported than was authorized. Check the machine.');
  }
  return billedFor(presented, conversion);
}
