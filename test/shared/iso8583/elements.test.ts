import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAdditionalAmounts,
  parseAdditionalAmounts,
} from '../../../shared/iso8583/additional-amounts.ts';
import { formatAmount, parseAmount } from '../../../shared/iso8583/amount.ts';
import { MalformedMessage } from '../../../shared/iso8583/malformed-message.ts';
import {
  formatOriginalData1987,
  formatOriginalData1993,
  institution,
  parseOriginalData1987,
  parseOriginalData1993,
} from '../../../shared/iso8583/original-data.ts';
import { formatProcessingCode, parseProcessingCode } from '../../../shared/iso8583/processing-code.ts';
import {
  formatReplacementAmounts,
  parseReplacementAmounts,
} from '../../../shared/iso8583/replacement-amounts.ts';
import { ACTION_CODES, RESPONSE_CODES } from '../../../shared/iso8583/response-codes.ts';
import { REVERSAL_REASONS } from '../../../shared/iso8583/reversal-reasons.ts';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CHF');
const money = fc.record({ amountMinor: fc.integer({ min: 0, max: 100_000_000_00 }), currency });
const sign = fc.constantFrom('C' as const, 'D' as const);
const fee = fc.record({ sign, amountMinor: fc.integer({ min: 0, max: 99_999_999 }) });
const amountMinor = fc.integer({ min: 0, max: 999_999_999_999 });

describe('the elements that have parts', () => {
  it('come back from their text, whatever they say', () => {
    fc.assert(
      fc.property(money, (its) => {
        expect(parseAmount(formatAmount(its))).toEqual(its);
      }),
    );
    fc.assert(
      fc.property(digits(6), (text) => {
        expect(formatProcessingCode(parseProcessingCode(text))).toBe(text);
      }),
    );
    fc.assert(
      fc.property(digits(42), (text) => {
        expect(formatOriginalData1987(parseOriginalData1987(text))).toBe(text);
      }),
    );
    fc.assert(
      fc.property(
        fc.record({
          mti: digits(4),
          stan: digits(6),
          localAt: digits(12),
          acquirer: fc.nat({ max: 11 }).chain(digits),
        }),
        (original) => {
          expect(parseOriginalData1993(formatOriginalData1993(original))).toEqual(original);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.record({
          transactionMinor: amountMinor,
          settlementMinor: amountMinor,
          transactionFee: fee,
          settlementFee: fee,
        }),
        (amounts) => {
          expect(parseReplacementAmounts(formatReplacementAmounts(amounts))).toEqual(amounts);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ accountType: digits(2), amountType: digits(2), sign, money }), { maxLength: 6 }),
        (amounts) => {
          expect(parseAdditionalAmounts(formatAdditionalAmounts(amounts))).toEqual(amounts);
        },
      ),
    );
  });

  it('read amounts with the decimals of their currency', () => {
    expect(parseAmount({ amount: '000000012000', currency: '978' })).toEqual({
      amountMinor: 120_00,
      currency: 'EUR',
    });
    expect(parseAmount({ amount: '000000005000', currency: '392' })).toEqual({
      amountMinor: 5000,
      currency: 'JPY',
    });
  });

  it('read a withdrawal, a balance, an original and a partial dispense', () => {
    expect(parseProcessingCode('011000')).toEqual({ transaction: '01', from: '10', to: '00' });
    expect(parseAdditionalAmounts('1002978C000000050000')).toEqual([
      { accountType: '10', amountType: '02', sign: 'C', money: { amountMinor: 500_00, currency: 'EUR' } },
    ]);
    expect(parseOriginalData1987('020000012311212221210000012345600000000000')).toEqual({
      mti: '0200',
      stan: '000123',
      transmittedAt: '1121222121',
      acquirer: institution('123456'),
      forwarder: institution(),
    });
    expect(parseOriginalData1993('120000012326112123200006123456')).toEqual({
      mti: '1200',
      stan: '000123',
      localAt: '261121232000',
      acquirer: '123456',
    });
    expect(parseReplacementAmounts('000000005000000000000000C00000000D00000150')).toMatchObject({
      transactionMinor: 50_00,
      settlementFee: { sign: 'D', amountMinor: 150 },
    });
  });

  it.each([
    ['an amount of letters', () => parseAmount({ amount: '00000001200X', currency: '978' }), 4],
    ['an amount in an unknown currency', () => parseAmount({ amount: '000000012000', currency: '999' }), 4],
    ['an amount beyond all bounds', () => parseAmount({ amount: '999999999999', currency: '978' }), 4],
    ['an amount below nothing', () => formatAmount({ amountMinor: -1, currency: 'EUR' }), 4],
    ['a part of a cent', () => formatAmount({ amountMinor: 0.5, currency: 'EUR' }), 4],
    ['a short processing code', () => parseProcessingCode('0100'), 3],
    ['a balance cut short', () => parseAdditionalAmounts('1002978C00000005000'), 54],
    ['a balance without sign', () => parseAdditionalAmounts('1002978 000000050000'), 54],
    ['seven balances', () => parseAdditionalAmounts('1002978C000000050000'.repeat(7)), 54],
    ['an original cut short', () => parseOriginalData1987('0200000123'), 90],
    ['an acquirer longer than it says', () => parseOriginalData1993('120000012326112123200005123456'), 56],
    ['an acquirer shorter than it says', () => parseOriginalData1993('120000012326112123200007123456'), 56],
    ['a replacement without signs', () => parseReplacementAmounts('0'.repeat(42)), 95],
    [
      'a fee of nine digits',
      () =>
        formatReplacementAmounts({
          transactionMinor: 0,
          settlementMinor: 0,
          transactionFee: { sign: 'C', amountMinor: 100_000_000 },
          settlementFee: { sign: 'C', amountMinor: 0 },
        }),
      95,
    ],
  ])('refuse %s', (_, attempt, field) => {
    expect(attempt).toThrow(MalformedMessage);
    expect(attempt).toThrow(expect.objectContaining({ field }));
  });

  it.each(['00', '10', '51', '54', '55', '57', '61', '65', '68', '75', '91', '94', '96'])(
    'know the response code %s',
    (code) => {
      expect(RESPONSE_CODES[code]?.meaning).toBeTruthy();
    },
  );

  it('approve by the same words in both editions', () => {
    const approving = (codes: typeof RESPONSE_CODES) =>
      Object.keys(codes).filter((code) => codes[code]?.says.startsWith('approved'));

    expect(approving(RESPONSE_CODES).sort()).toEqual(['00', '10']);
    expect(approving(ACTION_CODES).sort()).toEqual(['000', '002', '400', '800']);
  });

  it('know why a reversal was sent', () => {
    expect(Object.keys(REVERSAL_REASONS)).toEqual(
      '4000 4002 4004 4006 4007 4013 4017 4018 4020 4021 4351'.split(' '),
    );
  });
});
