import { describe, expect, it } from 'vitest';
import { decode } from '../../../shared/iso8583/decode.ts';
import { encode } from '../../../shared/iso8583/encode.ts';
import { iso1987Ascii, iso1987AsciiBinaryBitmap, iso1987Binary } from '../../../shared/iso8583/iso1987.ts';
import { iso1993Ascii } from '../../../shared/iso8583/iso1993.ts';
import { MalformedMessage, type Whereabouts } from '../../../shared/iso8583/malformed-message.ts';
import type { Message } from '../../../shared/iso8583/message.ts';
import { extendPackager, type Packager } from '../../../shared/iso8583/packager.ts';
import { dump } from './support/dump.ts';

const without127 = extendPackager(iso1987Ascii, { name: 'without-127', elements: { 127: null } });
const binaryLengths = extendPackager(iso1987AsciiBinaryBitmap, {
  name: 'binary-lengths',
  elements: { 48: { length: 300, lengthPrefix: { digits: 3, encoding: 'binary' } } },
});

const unreadable: readonly (readonly [string, Packager, Uint8Array, Whereabouts, RegExp])[] = [
  ['nothing at all', iso1987Ascii, dump(), 'mti', /ends before/],
  ['half a message type', iso1987Ascii, dump("'02'"), 'mti', /ends before/],
  ['letters for a message type', iso1987Ascii, dump("'02A0'", '00'), 'mti', /not four digits/],
  ['an unknown version', iso1987Ascii, dump("'2200'"), 'mti', /version is neither/],
  ['a version of another packager', iso1987Ascii, dump("'1200'"), 'mti', /version is not 1987/],
  ['the other way round', iso1993Ascii, dump("'0200'"), 'mti', /version is not 1993/],
  ['class 0', iso1987Ascii, dump("'0000'"), 'mti', /class is unknown/],
  ['class 9', iso1987Ascii, dump("'0900'"), 'mti', /class is unknown/],
  ['an unknown function', iso1987Ascii, dump("'0250'"), 'mti', /function is unknown/],
  ['an unknown origin', iso1987Ascii, dump("'0206'"), 'mti', /origin is unknown/],
  ['a packed message type that is not digits', iso1987Binary, dump('02 A0'), 'mti', /not four digits/],
  ['half a bitmap', iso1987Ascii, dump("'0200' '3238'"), 'bitmap', /ends before/],
  ['a bitmap in lower case', iso1987Ascii, dump("'0800' 'a220000000000000'"), 'bitmap', /upper-case/],
  [
    'a bitmap that is not hexadecimal',
    iso1987Ascii,
    dump("'0800' '82200000000000G0'"),
    'bitmap',
    /upper-case/,
  ],
  [
    'a second half that is announced and missing',
    iso1987Binary,
    dump('08 00 80 00 00 00 00 00 00 00'),
    'bitmap',
    /ends before/,
  ],
  [
    'a second half that is announced and empty',
    iso1987Binary,
    dump('08 00 80 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00'),
    'bitmap',
    /announced and empty/,
  ],
  [
    'a third bitmap',
    iso1987Binary,
    dump('08 00 80 00 00 00 00 00 00 00  80 00 00 00 00 00 00 00  00'),
    65,
    /not part of this dialect/,
  ],
  [
    'an element that the dialect does not have',
    without127,
    dump("'0800' '8000000000000000' '0000000000000002' '000'"),
    127,
    /not part of this dialect/,
  ],
  ['a fixed element cut short', iso1987Ascii, dump("'0800' '0020000000000000' '00000'"), 11, /ends before/],
  ['letters in a number', iso1987Ascii, dump("'0800' '0020000000000000' '00000A'"), 11, /format n/],
  [
    'a byte that is no character',
    iso1987Ascii,
    dump("'0800' '0000000000800000' 'ATM0004' FF"),
    41,
    /format ans/,
  ],
  [
    'a control character in text',
    iso1987Ascii,
    dump("'0800' '0000000000800000' 'ATM0004' 0A"),
    41,
    /format ans/,
  ],
  [
    'half a byte that is no digit',
    iso1987Binary,
    dump('08 00 00 20 00 00 00 00 00 00 00 00 0A'),
    11,
    /format n/,
  ],
  ['padding that is not zero', iso1987Binary, dump('08 00 00 00 20 00 00 00 00 00 13 80'), 19, /padding/],
  ['padding that is not F', iso1987Binary, dump('08 00 00 00 00 01 00 00 00 00 05 12 34 50'), 32, /padding/],
  [
    'a length that is no number',
    iso1987Ascii,
    dump("'0800' '0000000100000000' '0X123456'"),
    32,
    /not a number/,
  ],
  [
    'a packed length that is no number',
    iso1987Binary,
    dump('08 00 00 00 00 01 00 00 00 00 0A'),
    32,
    /not a number/,
  ],
  [
    'a packed length of four digits',
    iso1987Binary,
    dump("08 00 00 00 00 00 00 01 00 00 10 01 'X'"),
    48,
    /not a number/,
  ],
  [
    'a length over the maximum',
    iso1987Ascii,
    dump("'0800' '0000000100000000' '12123456789012'"),
    32,
    /longer than 11/,
  ],
  [
    'a binary length over the maximum',
    binaryLengths,
    dump("'0800' 00 00 00 00 00 01 00 00 01 2D", "'X'"),
    48,
    /longer than 300/,
  ],
  ['a length beyond the end', iso1987Ascii, dump("'0800' '0000000100000000' '0612345'"), 32, /ends before/],
  [
    'binary data in lower case',
    iso1987Ascii,
    dump("'0200' '0000000000001000' '0123456789abcdef'"),
    52,
    /format b/,
  ],
  [
    'an amount without a sign',
    iso1987Ascii,
    dump("'0200' '0000001000000000' 'X00000150'"),
    28,
    /format x\+n/,
  ],
  ['a byte too many', iso1987Ascii, dump("'0800' '0020000000000000' '000001' 00"), 'end', /follows/],
  ['more than a message can be', iso1987Ascii, new Uint8Array(2_049), 'length', /over 2048 bytes/],
];

const unwritable: readonly (readonly [string, Message, Whereabouts, RegExp])[] = [
  ['a message type of another edition', { mti: '1200', fields: {} }, 'mti', /version is not 1987/],
  ['an element that does not exist', { mti: '0200', fields: { 129: '1' } }, 129, /not part/],
  ['the bitmap as an element', { mti: '0200', fields: { 1: '00' } }, 1, /not part/],
  [
    'one element under two names',
    { mti: '0200', fields: { 11: '000001', '011': '000001' } as never },
    11,
    /not part/,
  ],
  [
    'a name from the prototype',
    { mti: '0200', fields: { constructor: 'x' } as never },
    Number.NaN,
    /not part/,
  ],
  ['a short fixed element', { mti: '0200', fields: { 11: '1' } }, 11, /shorter than its fixed length, 6/],
  ['a long fixed element', { mti: '0200', fields: { 11: '0000001' } }, 11, /longer than 6/],
  ['a long variable element', { mti: '0200', fields: { 32: '123456789012' } }, 32, /longer than 11/],
  ['a value that is not there', { mti: '0200', fields: { 11: undefined } as never }, 11, /not text/],
  ['a number for a text', { mti: '0200', fields: { 11: 123456 } as never }, 11, /not text/],
  ['a character beyond ASCII', { mti: '0200', fields: { 43: 'Città'.padEnd(40) } }, 43, /format ans/],
  ['half a byte', { mti: '0200', fields: { 55: '9F0' } }, 55, /format b/],
  ['bytes in lower case', { mti: '0200', fields: { 55: '9f02' } }, 55, /format b/],
  [
    'more than a message can be',
    { mti: '0200', fields: { 46: 'X'.repeat(999), 47: 'X'.repeat(999), 48: 'X'.repeat(999) } },
    'length',
    /over 2048/,
  ],
];

describe('a malformed message', () => {
  it.each(unreadable)('is refused for %s', (_, packager, bytes, field, reason) => {
    const refusal = refusalOf(() => decode(bytes, packager));

    expect(refusal).toMatchObject({ field, reason: expect.stringMatching(reason) });
  });

  it.each(unwritable)('is not written with %s', (_, message, field, reason) => {
    const refusal = refusalOf(() => encode(message, iso1987Ascii));

    expect(refusal).toMatchObject({ field, reason: expect.stringMatching(reason) });
  });

  it('is refused without saying what stood there', () => {
    const refusal = refusalOf(() =>
      decode(dump("'0200' '4000000000000000' '16411111111111111X'"), iso1987Ascii),
    );

    expect(String(refusal)).toBe(
      'MalformedMessage: Data element 2: It has characters that the format n does not allow.',
    );
  });
});

function refusalOf(attempt: () => unknown): MalformedMessage {
  try {
    attempt();
  } catch (trouble) {
    if (trouble instanceof MalformedMessage) return trouble;
    throw trouble;
  }
  throw new Error('It was not refused.');
}
