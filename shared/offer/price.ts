import * as z from 'zod';
import { CURRENCY } from '../cash/currency.ts';
import { Money } from '../cash/money.ts';
import { decimal, moneyWords } from '../cash/money-words.ts';
import type { Saying } from '../channel/wording.ts';

/** An offer is in the currency of the accounts. */
const OurMoney = Money.extend({ currency: z.literal(CURRENCY) });

/** What an offer costs or yields: exact, and said by the same words everywhere. */
export const Price = z
  .discriminatedUnion('form', [
    z.strictObject({ form: z.literal('free') }),
    z.strictObject({
      form: z.literal('fee'),
      money: OurMoney.refine(({ amountMinor }) => amountMinor > 0, 'What costs nothing is free.'),
      per: z.enum(['once', 'month', 'year']),
    }),
    z.strictObject({
      form: z.literal('yearly-rate'),
      basisPoints: z.int().min(0).max(10_000).meta({ description: '490 is 4.90 % a year.', example: 490 }),
    }),
  ])
  .meta({ id: 'OfferPrice' });
export type Price = z.infer<typeof Price>;

/** A further number that an offer names: texts hold no number of their own. */
export const Amount = z
  .discriminatedUnion('form', [
    ...Price.options,
    z.strictObject({ form: z.literal('money'), money: OurMoney }),
    z.strictObject({ form: z.literal('count'), count: z.int().min(0).max(1_000_000) }),
  ])
  .meta({ id: 'OfferAmount' });
export type Amount = z.infer<typeof Amount>;

/** For a text with room, and for a line of 40 characters. */
export type Words = 'long' | 'short';

export function amountWords(amount: Amount, words: Words): Saying {
  switch (amount.form) {
    case 'free':
      return { en: 'free', it: 'gratis' };
    case 'fee':
      return joined(moneyWords(amount.money), PER[words][amount.per]);
    case 'yearly-rate':
      return joined(decimal(amount.basisPoints, 2), RATE[words]);
    case 'money':
      return moneyWords(amount.money);
    case 'count':
      return { en: String(amount.count), it: String(amount.count) };
  }
}

const joined = (what: Saying, how: Saying): Saying => ({
  en: `${what.en}${how.en}`,
  it: `${what.it}${how.it}`,
});

const PER: Record<Words, Record<'once' | 'month' | 'year', Saying>> = {
  long: {
    once: { en: '', it: '' },
    month: { en: ' a month', it: ' al mese' },
    year: { en: ' a year', it: ' all’anno' },
  },
  short: {
    once: { en: '', it: '' },
    month: { en: '/month', it: '/mese' },
    year: { en: '/year', it: '/anno' },
  },
};

const RATE: Record<Words, Saying> = {
  long: { en: '% a year', it: '% annuo' },
  short: { en: '% p.a.', it: '% annuo' },
};
