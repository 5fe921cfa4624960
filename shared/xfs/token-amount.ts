import { Money } from '../cash/money.ts';
import { exponentOf } from '../iso8583/currency.ts';
import { TokenRefused } from './token-refused.ts';

/**
 * An amount as tokens write it: units, a point, exactly as many digits as the currency has minor units, and the ISO
 * 4217 code: `50.00EUR`, `5000JPY` (XFS4IoT, `CashDispenser.Dispense`, property `token`).
 *
 * The text leaves the number of decimals open. One form only is written and accepted, so that `50.5EUR` is never taken
 * for fifty and five cents, as firmware that prints its minor units without zeros would mean it.
 */
export function formatTokenAmount({ amountMinor, currency }: Money): string {
  const exponent = knownExponent(currency);
  if (!Money.safeParse({ amountMinor, currency }).success) {
    throw new TokenRefused('amount', 'It is not an amount in minor units.');
  }
  const digits = String(amountMinor).padStart(exponent + 1, '0');
  const units = digits.slice(0, digits.length - exponent);
  return exponent === 0 ? `${units}${currency}` : `${units}.${digits.slice(-exponent)}${currency}`;
}

/** The inverse of `formatTokenAmount`. Throws `TokenRefused` with 'amount' for any other writing. */
export function parseTokenAmount(text: string): Money {
  const [, units = '', fraction = '', currency = ''] =
    /^(0|[1-9][0-9]*)(?:\.([0-9]+))?([A-Z]{3})$/.exec(text) ?? [];
  if (fraction.length !== knownExponent(currency)) {
    throw new TokenRefused('amount', 'An amount has not the decimals of its currency.');
  }
  const { success, data } = Money.safeParse({ amountMinor: Number(units + fraction), currency });
  if (!success) throw new TokenRefused('amount', 'An amount is more than can be handled here.');
  return data;
}

function knownExponent(currency: string): number {
  const exponent = exponentOf(currency);
  if (exponent === undefined)
    throw new TokenRefused('amount', 'The currency of an amount is not known here.');
  return exponent;
}
