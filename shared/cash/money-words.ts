import type { Language, Saying } from '../channel/wording.ts';
import type { Money } from './money.ts';

/** Money as people write it: `EUR 1.50`, `1,50 EUR`. */
export const moneyWords = ({ amountMinor, currency }: Money): Saying => {
  const amount = decimal(amountMinor, minorDigitsOf(currency));
  return { en: `${currency} ${amount.en}`, it: `${amount.it} ${currency}` };
};

/** A whole number of parts as a decimal number: 150 of two digits is `1.50`. */
export function decimal(parts: number | bigint, digits: number): Saying {
  const text = String(parts).padStart(digits + 1, '0');
  if (digits === 0) return { en: text, it: text };
  const written = (point: string) => `${text.slice(0, -digits)}${point}${text.slice(-digits)}`;
  return { en: written('.'), it: written(',') } satisfies Record<Language, string>;
}

const known = new Map<string, number>();

/** How many digits of an amount are minor units (ISO 4217). Looking one up is slow. */
export function minorDigitsOf(currency: string): number {
  const digits =
    known.get(currency) ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  known.set(currency, digits);
  return digits;
}
