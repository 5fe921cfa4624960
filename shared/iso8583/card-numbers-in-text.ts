const CARD_DIGITS_MIN = 13;
const CARD_DIGITS_MAX = 19;

/**
 * Replaces every digit of what may be a card number (ISO/IEC 7812) by an asterisk: 13 to 19 digits that begin with no
 * zero and pass the Luhn check, also inside a longer run of digits, parted by single spaces or hyphens, or written in
 * the hexadecimal of ASCII or EBCDIC characters.
 *
 * One run of digits in ten passes the check by chance and is hidden too. That is the price of never showing a card
 * number, so a reference that must survive should not be 13 or more digits.
 */
export const maskCardNumbers = (text: string): string =>
  text
    .replace(/[0-9](?:[ -]?[0-9]){12,}/g, (run) => maskRun(run, /[0-9]/g))
    .replace(/(?:3[0-9]){13,}/g, (run) => maskRun(run, /3[0-9]/g))
    .replace(/(?:F[0-9]){13,}/g, (run) => maskRun(run, /F[0-9]/g));

/** The check digit of ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.at(-1 - index));
    sum += index % 2 === 0 ? digit : (DOUBLED[digit] ?? 0);
  }
  return sum % 10 === 0;
}

const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/** Hides in one run those digits that belong to any card number in it; `each` finds the way a digit is written. */
function maskRun(run: string, each: RegExp): string {
  const digits = (run.match(each) ?? []).map((written) => written.at(-1)).join('');
  const hidden = new Set<number>();
  for (let start = 0; start + CARD_DIGITS_MIN <= digits.length; start += 1) {
    if (digits[start] === '0') continue;
    for (let length = CARD_DIGITS_MIN; length <= CARD_DIGITS_MAX; length += 1) {
      if (start + length > digits.length || !passesLuhn(digits.slice(start, start + length))) continue;
      for (let index = start; index < start + length; index += 1) hidden.add(index);
    }
  }
  let index = -1;
  return run.replace(each, (written) => {
    index += 1;
    return hidden.has(index) ? '*'.repeat(written.length) : written;
  });
}
