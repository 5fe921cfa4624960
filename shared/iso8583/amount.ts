import { Money } from '../cash/money.ts';
import { currencyByNumber, numberOfCurrency } from './currency.ts';
import { MalformedMessage } from './malformed-message.ts';

/** An amount as it stands in a message: twelve digits of minor units, and the numeric currency. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

const AMOUNT_DIGITS = 12;

/**
 * Elements 4 and 49 (or another pair of amount and currency) as money. Throws `MalformedMessage` at `field`, which is
 * the amount's number, for other than twelve digits, a currency that is not in the table, or more than `Money` holds.
 */
export function parseAmount({ amount, currency }: Amount, field = 4): Money {
  const alphabetic = currencyByNumber(currency)?.alphabetic;
  if (!alphabetic) throw new MalformedMessage(field, 'Its currency is not known here.');
  if (!/^[0-9]{12}$/.test(amount)) throw new MalformedMessage(field, 'It is not twelve digits.');
  const { success, data } = Money.safeParse({ amountMinor: Number(amount), currency: alphabetic });
  if (!success) throw new MalformedMessage(field, 'It is more than can be handled here.');
  return data;
}

/** The inverse of `parseAmount`. */
export function formatAmount({ amountMinor, currency }: Money, field = 4): Amount {
  const numeric = numberOfCurrency(currency);
  if (!numeric) throw new MalformedMessage(field, 'Its currency is not known here.');
  return { amount: minorDigits(amountMinor, AMOUNT_DIGITS, field), currency: numeric };
}

/** Minor units as so many digits, with zeros before them. Throws `MalformedMessage` at `field` if they do not fit. */
export function minorDigits(amountMinor: number, digits: number, field: number): string {
  const text = String(amountMinor).padStart(digits, '0');
  if (!/^[0-9]+$/.test(text) || text.length !== digits) {
    throw new MalformedMessage(field, `It is not an amount of at most ${digits} digits of minor units.`);
  }
  return text;
}
