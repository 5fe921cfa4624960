import { maskCardNumbers } from './card-numbers-in-text.ts';
import type { Message } from './message.ts';

/**
 * The elements whose value is never stored, logged or shown: card numbers and expiry, tracks, PIN and what protects
 * it, and chip data (PCI DSS 4.0.1, requirements 3.3 and 3.5).
 */
export const sensitiveFields: readonly number[] = [2, 14, 34, 35, 36, 45, 52, 53, 55];

/**
 * The elements in which networks and their staff write freely, so that a card number may hide there. Accounts (102 and
 * 103) are not among them: they are long numbers themselves, which masking by chance would spoil.
 */
const freeTextFields: readonly number[] = [
  31, 43, 44, 46, 47, 48, 57, 58, 59, 60, 61, 62, 63, 72, 98, 101, 104, 111, 112, 113, 114, 115, 116, 117,
  118, 119, 120, 121, 122, 123, 124, 125, 126, 127,
];

/**
 * The message without card data, as the first thing behind the codec should make it.
 *
 * The card number becomes `tokenOf` of it, a keyed token; where element 2 is missing, the number is that of track 2,
 * since ATMs often send nothing else. The other sensitive elements are dropped, and a card number in free text is
 * masked. What comes out is for reading and keeping, and no longer for encoding.
 */
export function withoutCardData({ mti, fields }: Message, tokenOf: (pan: string) => string): Message {
  const kept: Record<number, string> = {};
  for (const [key, value] of Object.entries(fields)) {
    const number = Number(key);
    if (!sensitiveFields.includes(number)) kept[number] = withoutCardNumbers(number, value);
  }
  const pan = fields[2] ?? /^[0-9]+/.exec(fields[35] ?? '')?.[0];
  return { mti, fields: pan ? { 2: tokenOf(pan), ...kept } : kept };
}

/** The value of an element that is not sensitive, free of card numbers if people or networks write it freely. */
export const withoutCardNumbers = (number: number, value: string): string =>
  freeTextFields.includes(number) ? maskCardNumbers(value) : value;
