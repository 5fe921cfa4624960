import * as z from 'zod';
import { CURRENCY } from './currency.ts';
import { Money } from './money.ts';

/** How many minor units of the account one minor unit of a currency costs, in millionths. */
const RateMillionths = z.int().min(1).max(1_000_000_000);
const MarkupBasisPoints = z.int().min(0).max(2_000);

/** What a currency costs from a day on. A new rate is a new version: whoever agreed to the old one is asked again. */
export const Rate = z.strictObject({
  rateMillionths: RateMillionths,
  markupBasisPoints: MarkupBasisPoints,
  ratedOn: z.iso.date(),
});
export type Rate = z.infer<typeof Rate>;

/** Cash in one currency, billed in another: exactly what a customer is told of it, and agrees to. */
export const Conversion = z
  .strictObject({
    requested: Money,
    billed: Money,
    rateMillionths: RateMillionths.meta({
      description:
        'Minor units of `billed` for one minor unit of `requested`, in millionths, without the markup.',
      example: 1_064_000,
    }),
    markupBasisPoints: MarkupBasisPoints.meta({ description: 'Hundredths of a per cent.', example: 150 }),
    ratedOn: z.iso.date(),
  })
  .meta({ id: 'Conversion', description: 'Cash in one currency, billed in another.' });
export type Conversion = z.infer<typeof Conversion>;

export const converted = (requested: Money, rate: Rate): Conversion => ({
  requested,
  billed: billedFor(requested, rate),
  ...rate,
});

/**
 * What so much cash is billed at: rate and markup in one, and then rounded up to the next minor unit, once. This is
 * the only rounding. A part of what was agreed is billed by the same rate, so never at more than the whole, and cash
 * that came out never at nothing.
 */
export function billedFor(
  { amountMinor }: Pick<Money, 'amountMinor'>,
  { rateMillionths, markupBasisPoints }: Pick<Rate, 'rateMillionths' | 'markupBasisPoints'>,
): Money {
  const exact = BigInt(amountMinor) * BigInt(rateMillionths) * BigInt(WHOLE + markupBasisPoints);
  const unit = BigInt(MILLION * WHOLE);
  return { amountMinor: Number((exact + unit - 1n) / unit), currency: CURRENCY };
}

/** About how much cash was billed at so much: people count cash, and find the money of the account in the books. */
export function unbilled(found: Pick<Money, 'amountMinor'>, { requested, billed }: Conversion): Money {
  const amountMinor = Math.ceil((found.amountMinor * requested.amountMinor) / billed.amountMinor);
  return { amountMinor, currency: requested.currency };
}

const MILLION = 1_000_000;
/** Basis points. */
const WHOLE = 10_000;
