import * as z from 'zod';
import { fees, surcharges } from './books.ts';
import { CURRENCY } from './currency.ts';
import { Money } from './money.ts';

/** What is taken for one withdrawal, in the currency of the accounts, and whether the bank has it or the network. */
export const Tariff = z
  .strictObject({
    money: Money.refine(({ currency }) => currency === CURRENCY, `A fee is in ${CURRENCY}.`).refine(
      ({ amountMinor }) => amountMinor > 0,
      'A fee of nothing is no fee.',
    ),
    for: z.enum(['bank', 'network']),
  })
  .meta({ id: 'Tariff', description: 'What is taken for one withdrawal, and who has it.' });
export type Tariff = z.infer<typeof Tariff>;

/** A fee that was agreed to, and the account of the bank's books that it goes to. */
export const Fee = z.strictObject({ money: Money, to: z.string().min(1).max(120) });
export type Fee = z.infer<typeof Fee>;

/** The fee for a withdrawal at a network's machine. */
export const feeOf = (tariff: Tariff | undefined, network: string): Fee | undefined =>
  tariff && { money: tariff.money, to: tariff.for === 'bank' ? fees : surcharges(network) };

export const isSameFee = (one: Fee | undefined, other: Fee | undefined): boolean =>
  one?.money.amountMinor === other?.money.amountMinor &&
  one?.money.currency === other?.money.currency &&
  one?.to === other?.to;

/** Whether a fee is in another currency than the money that it comes to. */
export const isForeign = (fee: Fee | undefined, { currency }: Money): boolean =>
  fee !== undefined && fee.money.currency !== currency;

/** Money and the fee beside it, in one. */
export const withFee = ({ amountMinor, currency }: Money, fee: Fee | undefined): Money => ({
  amountMinor: amountMinor + (fee?.money.amountMinor ?? 0),
  currency,
});
