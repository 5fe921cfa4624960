import type { Definition } from '../transaction/definition.ts';
import type { Kind } from '../transaction/kind.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Offer } from './offer.ts';
import type { Price } from './price.ts';

/** How the price of a kind is measured that has one: a rate in basis points, or a fee once in minor units. */
const PRICED_BY: Partial<Record<Kind, 'rate' | 'fee'>> = {
  'loan-application': 'rate',
  'card-replacement': 'fee',
};

/**
 * What an offer says of what the transaction relies on that it leads to: its price and its terms stand in the place of the
 * product's, from acceptance to the end.
 */
export function agreedFacts(
  { price, terms }: Pick<Offer, 'price' | 'terms'>,
  { kind, steps }: Pick<Definition, 'kind' | 'steps'>,
): Transaction['facts'] {
  const amount = priceOf(kind, price);
  if (amount === undefined) return {};
  return Object.fromEntries(
    steps
      .flatMap(({ facts }) => facts)
      .flatMap((name): [string, string | number][] => {
        if (name.startsWith('price:')) return [[name, amount]];
        return name.startsWith('terms:') ? [[name, terms.version]] : [];
      }),
  );
}

/** Whether what an offer costs is what its transaction can charge: a kind without a price of its own charges nothing. */
export const isChargedBy = (kind: Kind, price: Price): boolean =>
  PRICED_BY[kind] ? priceOf(kind, price) !== undefined : price.form === 'free';

function priceOf(kind: Kind, price: Price): number | undefined {
  switch (PRICED_BY[kind]) {
    case 'rate':
      return price.form === 'yearly-rate' ? price.basisPoints : undefined;
    case 'fee':
      if (price.form === 'free') return 0;
      return price.form === 'fee' && price.per === 'once' ? price.money.amountMinor : undefined;
    case undefined:
      return undefined;
  }
}
