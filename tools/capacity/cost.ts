import type { Demand } from './demand.ts';

export interface Price {
  readonly usd: number;
  /** For how many of them. */
  readonly per: number;
}

export interface Cost {
  readonly what: string;
  readonly quantity: number;
  readonly usdPerMonth: number;
}

/** What a month costs, the dearest first. A thing without a price is a mistake in the list of prices. */
export function costOf({ perMonth }: Demand, prices: Readonly<Record<string, Price>>): Cost[] {
  return Object.entries(perMonth)
    .map(([what, quantity]) => {
      const price = prices[what];
      if (!price) throw new Error(`Nobody says what ${what} cost.`);
      return { what, quantity, usdPerMonth: (quantity / price.per) * price.usd };
    })
    .toSorted((one, other) => other.usdPerMonth - one.usdPerMonth);
}
