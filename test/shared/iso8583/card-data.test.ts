import * as fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { sensitiveFields, withoutCardData } from '../../../shared/iso8583/card-data.ts';
import { maskCardNumbers, passesLuhn } from '../../../shared/iso8583/card-numbers-in-text.ts';
import { describe } from '../../../shared/iso8583/describe.ts';
import type { Message } from '../../../shared/iso8583/message.ts';

/** The test numbers that card schemes publish. */
const PANS = [
  '4111111111111111',
  '4222222222222',
  '5555555555554444',
  '2223003122003222',
  '378282246310005',
  '6011111111111117',
  '30569309025904',
  '3530111333300000',
  '6304000000000000000',
];

const tokenOf = (pan: string): string => `token-${pan.length}`;

const aWithdrawal = (fields: Record<number, string> = {}): Message => ({
  mti: '0200',
  fields: {
    2: '4111111111111111',
    3: '010000',
    4: '000000012000',
    14: '2812',
    35: '4111111111111111=28122010000012300000',
    41: 'ATM00042',
    45: 'B4111111111111111^ROSSI/ANNA^2812',
    52: '0123456789ABCDEF',
    53: '2001010100000000',
    55: '5A084111111111111111',
    102: 'IT60X0542811101000000123456',
    ...fields,
  },
});

suite('card data', () => {
  it('is taken out of a message, but for a token', () => {
    const { mti, fields } = withoutCardData(aWithdrawal(), tokenOf);

    expect(mti).toBe('0200');
    expect(fields).toEqual({
      2: 'token-16',
      3: '010000',
      4: '000000012000',
      41: 'ATM00042',
      102: 'IT60X0542811101000000123456',
    });
  });

  it('gives its token from track 2 where the number stands only there', () => {
    const { 2: _, ...fields } = aWithdrawal().fields;

    expect(withoutCardData({ mti: '0200', fields }, tokenOf).fields[2]).toBe('token-16');
  });

  it('makes no token of nothing', () => {
    const cardless = { mti: '0200', fields: { 3: '010000', 48: 'SESSION=s-1' } };

    expect(withoutCardData(cardless, tokenOf)).toEqual(cardless);
  });

  it.each([43, 44, 48, 60, 61, 62, 63, 120, 121, 122, 123, 124, 125, 126, 127])(
    'is masked where it hides in element %i',
    (number) => {
      const hiding = aWithdrawal({ [number]: 'CARD 4111111111111111 OK' });

      expect(withoutCardData(hiding, tokenOf).fields[number]).toBe('CARD **************** OK');
      expect(describe(hiding)).not.toContain('4111');
    },
  );

  it('stays out of a description, which names what it shows', () => {
    expect(describe(aWithdrawal({ 48: 'SESSION=s-1' }))).toBe(
      [
        '0200 financial request',
        '  2 Primary account number: [card]',
        '  3 Processing code: 010000',
        '  4 Amount, transaction: 000000012000',
        '  14 Date, expiration: [hidden]',
        '  35 Track 2 data: [hidden]',
        '  41 Card acceptor terminal identification: ATM00042',
        '  45 Track 1 data: [hidden]',
        '  48 Additional data, private: SESSION=s-1',
        '  52 Personal identification number data: [hidden]',
        '  53 Security related control information: [hidden]',
        '  55 Integrated circuit card data: [hidden]',
        '  102 Account identification 1: [account]',
      ].join('\n'),
    );
  });

  it('is named after the edition of the message', () => {
    expect(describe({ mti: '1420', fields: { 25: '4021' } })).toContain('25 Message reason code: 4021');
  });

  it('is never shown, whatever the sensitive elements hold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sensitiveFields), fc.constantFrom(...PANS), (number, pan) => {
        const message = { mti: '1200', fields: { [number]: `${pan}=` } };

        expect(describe(message)).not.toContain(pan);
        expect(JSON.stringify(withoutCardData(message, tokenOf))).not.toContain(pan);
      }),
    );
  });
});

suite('a card number in text', () => {
  it.each(PANS)('%s is found', (pan) => {
    expect(passesLuhn(pan)).toBe(true);
    expect(maskCardNumbers(pan)).toBe('*'.repeat(pan.length));
  });

  it.each([
    ['with spaces', '4111 1111 1111 1111', '**** **** **** ****'],
    ['with hyphens', '4111-1111-1111-1111', '****-****-****-****'],
    ['in hexadecimal of ASCII', '5A2034313131313131313131313131313131', `5A20${'*'.repeat(32)}`],
    ['in hexadecimal of EBCDIC', 'F4F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1', '*'.repeat(32)],
  ])('is found %s', (_, text, masked) => {
    expect(maskCardNumbers(text)).toBe(masked);
  });

  it.each([
    ['twelve digits', '411111111111'],
    ['digits that fail the check', '4222222222223'],
    ['zeros', '0000000000000000000000'],
    ['words', 'SESSION=01J9ZQ3V8K, VIA ROMA 12, MILANO'],
  ])('is not seen in %s', (_, text) => {
    expect(maskCardNumbers(text)).toBe(text);
  });

  it('never survives, wherever it stands and whatever is around it', () => {
    const around = fc.string({ unit: fc.constantFrom(...'0123456789 -=/ABCF'), maxLength: 24 });

    fc.assert(
      fc.property(around, fc.constantFrom(...PANS), around, (before, pan, after) => {
        const masked = maskCardNumbers(before + pan + after);

        expect(masked).not.toContain(pan);
        expect(masked).toHaveLength(before.length + pan.length + after.length);
        expect(maskCardNumbers(masked)).toBe(masked);
      }),
      { numRuns: 1000 },
    );
  });

  it('is found in the longest text without delay', () => {
    const longest = '4111111111111111'.repeat(63).slice(0, 999);

    expect(maskCardNumbers(longest)).not.toMatch(/[0-9]{13}/);
  });
});
