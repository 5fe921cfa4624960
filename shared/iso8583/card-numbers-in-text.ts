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
export function maskCardNumbers(text: string): string {
  const hidden = new Set(WRITINGS.flatMap(({ run, digit }) => hiddenIn(text, run, digit)));
  return Array.from(text.split(''), (character, at) => (hidden.has(at) ? '*' : character)).join('');
}

/** How a run of digits may be written, and one digit of it. */
const WRITINGS = [
  { run: /[0-9](?:[ -]?[0-9]){12,}/g, digit: /[0-9]/g },
  { run: /(?:3[0-9]){13,}/g, digit: /3[0-9]/g },
  { run: /(?:F[0-9]){13,}/g, digit: /F[0-9]/g },
];

/** The places in `text` that belong to a card number, as one of the writings has it. */
function hiddenIn(text: string, run: RegExp, digit: RegExp): number[] {
  return [...text.matchAll(run)].flatMap((found) => {
    const written = [...found[0].matchAll(digit)];
    const digits = written.map(([one]) => one.slice(-1)).join('');
    return cardNumbersIn(digits).flatMap((index) => {
      const one = written[index];
      return one ? Array.from(one[0], (_, offset) => found.index + one.index + offset) : [];
    });
  });
}

/** Which of these digits belong to a card number. */
function cardNumbersIn(digits: string): number[] {
  const belonging = new Set<number>();
  for (let start = 0; start + CARD_DIGITS_MIN <= digits.length; start += 1) {
    if (digits[start] === '0') continue;
    for (
      let end = start + CARD_DIGITS_MIN;
      end <= Math.min(start + CARD_DIGITS_MAX, digits.length);
      end += 1
    ) {
      if (!passesLuhn(digits.slice(start, end))) continue;
      for (let index = start; index < end; index += 1) belonging.add(index);
    }
  }
  return [...belonging];
}

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
