import { describe, expect, it } from 'vitest';
import { MalformedMessage } from '../../../shared/iso8583/malformed-message.ts';
import type { Message } from '../../../shared/iso8583/message.ts';
import { answerMalformed, rejectionOf } from '../../../shared/switch/answer-malformed.ts';
import { fromIso8583 } from '../../../shared/switch/from-iso8583.ts';
import {
  completion1987,
  completion1993,
  feeOf1993,
  ORIGINAL_1987,
  ORIGINAL_1993,
  really,
  reversal1987,
  reversal1993,
  withdrawal1987,
  withdrawal1993,
} from './support/messages.ts';
import { but, context, network } from './support/network.ts';

/** Of 120.00, 50.00 came out. */
const part1993 = { 4: '000000005000', 24: '401', 25: '4004', 30: '000000012000000000000000' };

function faultOf(message: Message): MalformedMessage {
  try {
    fromIso8583(message, context);
  } catch (error) {
    if (error instanceof MalformedMessage) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('a message that lacks something', () => {
  it.each([
    ['withdrawal of 1987', withdrawal1987, [3, 4, 7, 11, 32, 41, 49]],
    ['withdrawal of 1993', withdrawal1993, [3, 4, 11, 12, 32, 41, 49]],
    ['reversal of 1987', reversal1987, [3, 4, 32, 41, 49, 90]],
    ['reversal of 1993', reversal1993, [3, 4, 32, 41, 49, 56]],
    ['completion of 1987', completion1987, [3, 4, 32, 41, 49]],
    ['completion of 1993', completion1993, [3, 4, 32, 41, 49]],
  ] as const)('is refused at what it lacks: %s', (_, message, needed) => {
    const missed = needed.map((field) => faultOf(but(message, { [field]: undefined })).field);
    const blank = needed.map((field) => faultOf(but(message, { [field]: '   ' })).field);

    expect(missed).toEqual(needed);
    expect(blank).toEqual(needed);
  });

  it('is refused without card and without reference', () => {
    expect(faultOf(but(withdrawal1987, { 2: undefined, 35: undefined })).field).toBe(2);
  });

  it('is refused as an inquiry about no card', () => {
    expect(faultOf(but(withdrawal1987, { 2: undefined, 3: '310000', 35: undefined })).field).toBe(2);
  });
});

describe('a message that is wrong or contradicts itself', () => {
  it.each([
    ['two cards', 35, but(withdrawal1987, { 2: '5555555555554444' })],
    ['nothing to dispense', 4, but(withdrawal1987, { 4: '000000000000' })],
    ['more than can be handled', 4, but(withdrawal1987, { 4: '999999999999' })],
    ['a currency that is not known', 49, but(withdrawal1987, { 49: '000' })],
    ['no such day', 7, but(withdrawal1987, { 7: '0230094100' })],
    ['no such local day', 12, but(withdrawal1993, { 12: '260230104100' })],
    ['a machine that is not printable', 41, but(withdrawal1987, { 41: 'ATM\u00e90042' })],
    ['a machine as long as a card number', 41, but(withdrawal1987, { 41: '4111111111111111' })],
    ['an audit number of seven digits', 11, but(withdrawal1987, { 11: '1234567' })],
    ['a settlement date that is none', 15, but(withdrawal1987, { 15: '112' })],
    ['a settlement date that is none', 28, but(withdrawal1993, { 28: '1122' })],
    ['a surcharge that nobody agreed', 28, but(withdrawal1987, { 28: 'D00000150' })],
    ['a surcharge that nobody agreed', 46, but(withdrawal1993, { 46: feeOf1993('D00000150') })],
    ['a surcharge for the customer', 28, but(withdrawal1987, { 28: 'C00000150' })],
    ['a surcharge for the customer', 46, but(withdrawal1993, { 46: feeOf1993('C00000150') })],
    ['a surcharge that is no amount', 28, but(withdrawal1987, { 28: '000000150' })],
    ['two surcharges', 46, but(withdrawal1993, { 46: feeOf1993('D00000150').repeat(2) })],
    ['a surcharge in another currency', 46, but(withdrawal1993, { 46: feeOf1993('D00000150', '756') })],
    ['an acquirer that is no number', 32, but(withdrawal1987, { 32: 'ACME' })],
    ['something else as session reference', 48, but(withdrawal1987, { 48: '4111111111111111' })],
    ['another transaction', 3, but(withdrawal1987, { 3: '400000' })],
    ['the completion of a purchase', 3, but(completion1987, { 3: '000000' })],
    ['the reversal of an inquiry', 3, but(reversal1987, { 3: '310000' })],
    [
      'an original of another acquirer',
      90,
      but(reversal1987, { 90: ORIGINAL_1987.replace('12345', '54321') }),
    ],
    [
      'an original of another acquirer',
      56,
      but(reversal1993, { 56: ORIGINAL_1993.replace('12345', '54321') }),
    ],
    [
      'an original that is no withdrawal',
      90,
      but(reversal1987, { 90: ORIGINAL_1987.replace('0200', '0800') }),
    ],
    ['an original of another edition', 56, but(reversal1993, { 56: ORIGINAL_1993.replace('1200', '0200') })],
    ['an original that is no message', 90, but(reversal1987, { 90: ORIGINAL_1987.replace('0200', '9999') })],
    ['an original at no time', 90, but(reversal1987, { 90: ORIGINAL_1987.replace('1121', '0000') })],
    ['an original at no time', 56, but(reversal1993, { 56: ORIGINAL_1993.replace('261121', '260000') })],
    ['original data cut short', 90, but(reversal1987, { 90: '0200' })],
    ['a part without an amount', 95, but(reversal1987, { 39: '32' })],
    ['a part without an amount', 95, but(completion1987, { 39: '10' })],
    ['a no to cash that came out', 39, but(completion1987, { 39: '51', 95: really('000000005000') })],
    ['a response code that is not known', 39, but(completion1987, { 39: 'ZZ' })],
    ['amounts cut short', 95, but(reversal1987, { 95: '000000005000' })],
    ['a reversal of nothing', 95, but(reversal1987, { 39: '22', 95: really('000000012000') })],
    ['cash without an answer', 39, but(reversal1987, { 39: '91', 95: really('000000005000') })],
    ['cash for a reason that is not known', 39, but(reversal1987, { 39: 'ZZ', 95: really('000000005000') })],
    ['a part without an amount', 30, but(completion1993, { 39: '002' })],
    ['an action code that is not known', 39, but(completion1993, { 39: '777' })],
    ['a no to cash that came out', 39, but(completion1993, { 30: '0'.repeat(24), 39: '909' })],
    ['a part without an amount', 30, but(reversal1993, { 24: '401', 25: '4002' })],
    ['a part without an amount', 30, but(reversal1993, { 24: undefined, 25: '4004' })],
    ['all and a part', 24, but(reversal1993, { 25: '4004' })],
    ['all, but two amounts', 24, but(reversal1993, { 30: '000000005000000000000000' })],
    [
      'no cash, but an amount',
      25,
      but(reversal1993, { 24: '401', 25: '4017', 30: '000000020000000000000000' }),
    ],
    ['an original amount cut short', 30, but(reversal1993, { 30: '000000005000' })],
    ['two amounts and no extent', 24, but(reversal1993, { ...part1993, 24: undefined, 25: undefined })],
    ['an extent that is not known', 24, but(reversal1993, { ...part1993, 24: '999', 25: undefined })],
    ['cash for a reason that is not known', 25, but(reversal1993, { ...part1993, 25: '9999' })],
    ['a part that is all of it', 4, but(reversal1993, { ...part1993, 4: '000000012000' })],
    ['a part that is more than all', 4, but(reversal1993, { ...part1993, 4: '000000012001' })],
    ['a network code that is not known', 70, { mti: '0800', fields: { 70: '101' } }],
    ['a function code that is not known', 24, { mti: '1804', fields: { 24: '811' } }],
    ['a file action', 'mti', but(withdrawal1987, {}, '0300')],
    ['an answer', 'mti', but(withdrawal1987, {}, '0210')],
    ['an advice of authorization', 'mti', but(withdrawal1987, {}, '0120')],
    ['a message of an issuer', 'mti', but(withdrawal1987, {}, '0202')],
    ['an edition that is not spoken', 'mti', but(withdrawal1987, {}, '2200')],
  ] as const)('is refused for %s, at %s', (_, field, message) => {
    expect(faultOf(message).field).toBe(field);
  });
});

describe('the answer to a message that was refused', () => {
  it.each([
    ['a format error', '0210', '30', but(withdrawal1987, { 49: undefined })],
    ['a format error', '1210', '904', but(withdrawal1993, { 49: undefined })],
    ['a format error', '0430', '30', but(reversal1987, { 90: undefined })],
    ['an invalid transaction', '0210', '12', but(withdrawal1987, { 3: '400000' })],
    ['an invalid transaction', '0310', '12', but(withdrawal1987, {}, '0300')],
  ])('says %s: %s with %s', (_, mti, code, message) => {
    const answer = answerMalformed(faultOf(message), message, network);

    expect(answer).toMatchObject({ mti, fields: { 11: message.fields[11], 39: code, 41: 'ATM00042' } });
    expect(answer?.fields).not.toHaveProperty('2');
    expect(answer?.fields).not.toHaveProperty('38');
  });

  it.each([
    ['audit number', but(withdrawal1987, { 11: undefined })],
    ['time', but(withdrawal1987, { 7: undefined, 12: undefined })],
    ['use for an answer', but(withdrawal1987, {}, '0210')],
    ['type', but(withdrawal1987, {}, '2200')],
  ])('is silence where the sender has no %s', (_, message) => {
    expect(answerMalformed(faultOf(message), message, network)).toBeUndefined();
  });

  it('says in the canonical model where the fault is, and never what stood there', () => {
    const fault = faultOf(but(withdrawal1987, { 48: '4111111111111111' }));

    expect(rejectionOf(fault)).toEqual({
      RjctRsn: 'IMSG',
      RspnRsn: 'format',
      AddtlInf: 'Data element 48: This is not the reference of a transaction.',
    });
  });
});
