import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsCardNumber, isCardNumber } from '../../../shared/iso8583/holds-card-number.ts';

/** Numbers that the schemes publish for tests. */
const PANS = [
  '4111111111111111',
  '4012888888881881',
  '4222222222222',
  '5555555555554444',
  '2223003122003222',
  '378282246310005',
  '371449635398431',
  '6011111111111117',
  '30569309025904',
  '38520000023237',
  '3530111333300000',
  '6200000000000005',
  '6304000000000000',
  '2200000000000004',
];

const groupsOfFour = (pan: string, between: string) => pan.replace(/(\d{4})(?=\d)/g, `$1${between}`);

describe('the number of a card', () => {
  const WRITTEN: readonly [string, (pan: string) => string][] = [
    ['alone', (pan) => pan],
    ['with spaces', (pan) => groupsOfFour(pan, ' ')],
    ['with hyphens', (pan) => groupsOfFour(pan, '-')],
    ['with dots', (pan) => groupsOfFour(pan, '.')],
    ['with wide gaps', (pan) => groupsOfFour(pan, ' - ')],
    ['with spaces that do not break', (pan) => groupsOfFour(pan, '\u00a0')],
    ['in wide digits', (pan) => pan.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))],
    ['in a sentence', (pan) => `The machine kept my card ${pan}, and my cash.`],
    ['behind another number', (pan) => `On 22.11. at 9:41 I paid 20 with ${pan}`],
    ['behind a telephone number', (pan) => `+39 06 1234 5678 ${groupsOfFour(pan, ' ')}`],
    ['with its expiry', (pan) => `${groupsOfFour(pan, ' ')} 12/28`],
    ['right behind a word', (pan) => `PAN${pan}`],
    ['as a token that is none', (pan) => `tok_${pan}`],
    ['as track 1', (pan) => `%B${pan}^ROSSI/ANNA^28122010000012300000?`],
    ['as track 2', (pan) => `;${pan}=28122010000012300000?`],
    ['as track 2 in hexadecimal', (pan) => `${pan}D28122010000012300000F`],
    ['beside an IBAN', (pan) => `IT60X0542811101000000123456 ${pan}`],
  ];

  it.each(WRITTEN.flatMap(([how, write]) => PANS.map((pan) => [how, write(pan)] as const)))(
    'is found %s: %s',
    (_, text) => {
      expect(holdsCardNumber(text)).toBe(true);
    },
  );

  it.each(PANS)('is found as a number of JSON: %s', (pan) => {
    expect(isCardNumber(Number(pan))).toBe(true);
  });
});

describe('what is no number of a card', () => {
  const IBANS = [
    'IT60X0542811101000000123456',
    'DE89370400440532013000',
    'GB29NWBK60161331926819',
    'FR1420041010050500013M02606',
    'CH9300762011623852957',
    'NO9386011117947',
    'BE68539007547034',
    'DK5000400440116243',
    'NL91ABNA0417164300',
    'ES9121000418450200051332',
    'PL61109010140000071219812874',
  ];

  it.each(IBANS)('is an IBAN, at every key: %s', (iban) => {
    for (const written of [iban, printed(iban), iban.toLowerCase(), `Pay ${printed(iban)} today`]) {
      expect(holdsCardNumber(written), written).toBe(false);
    }
    for (let keys = 1; keys < iban.length; keys += 1) {
      expect(holdsCardNumber(printed(iban.slice(0, keys))), iban.slice(0, keys)).toBe(false);
    }
  });

  it('is no IBAN of any account that a Danish bank may have', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n - 1n }), (account) => {
        const bban = String(account).padStart(14, '0');
        const check = 98n - (BigInt(`${bban}131400`) % 97n);
        return !holdsCardNumber(`DK${String(check).padStart(2, '0')}${bban}`);
      }),
    );
  });

  it.each([
    ['a telephone number', '+4915112345678'],
    ['a telephone number in groups', '+44 7911 123456 00'],
    ['a French company', '362 521 879 00034'],
    ['a creditor reference', 'RF18 5390 0754 7034'],
    ['another check digit', '4111111111111112'],
    ['no scheme’s range', '9111111111111111'],
    ['a length that the scheme does not have', '41111111111111'],
    ['a moment in milliseconds', '1763804460000'],
    ['a moment', '2026-11-22T09:41:00.000Z'],
    ['zeros', '0000000000000000'],
    ['a transaction of ours', 't000004-4111111111111111'],
    ['a UUID', '4111a111-1111-4111-8111-111111111111'],
    ['a nonce', '254611E63B2531576314E86527338D61'],
    ['the token of a card', 'tok_9f86d081884c7d659a2feaa0c55ad015a3bf4f1b'],
    ['a place', '41.8991500000001'],
    ['nothing', ''],
  ])('is %s', (_, text) => {
    expect(holdsCardNumber(text)).toBe(false);
  });

  it.each([12_000, 4111111111111112, 41.11111111111111, Number.NaN, 1_763_804_460_000])('is %d', (number) => {
    expect(isCardNumber(number)).toBe(false);
  });
});

it('answers at once, however long the text', () => {
  const started = performance.now();
  for (const unit of ['1 ', '1', 'a', '1a', '1111 ', 'DE11 ', '1-', '+1 '])
    holdsCardNumber(unit.repeat(8_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});

function printed(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}
