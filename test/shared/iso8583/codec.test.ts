import { describe, expect, it } from 'vitest';
import { decode } from '../../../shared/iso8583/decode.ts';
import { encode } from '../../../shared/iso8583/encode.ts';
import { iso1987Ascii, iso1987AsciiBinaryBitmap, iso1987Binary } from '../../../shared/iso8583/iso1987.ts';
import { iso1993Ascii, iso1993Binary } from '../../../shared/iso8583/iso1993.ts';
import type { Message } from '../../../shared/iso8583/message.ts';
import { extendPackager, type Packager } from '../../../shared/iso8583/packager.ts';
import { dump } from './support/dump.ts';

const ebcdicNames = extendPackager(iso1987Binary, {
  name: 'ebcdic-names',
  elements: { 43: { encoding: 'ebcdic' } },
});

/** Written by hand from the rules of the standard: the bits of the bitmap are counted out beside it. */
const examples: readonly (readonly [string, Packager, Message, Uint8Array])[] = [
  [
    'a sign-on in ASCII (bits 1, 7, 11 and 70)',
    iso1987Ascii,
    { mti: '0800', fields: { 7: '1121222121', 11: '000001', 70: '001' } },
    dump("'0800'", "'8220000000000000' '0400000000000000'", "'1121222121' '000001' '001'"),
  ],
  [
    'its answer with a binary bitmap (bits 1, 7, 11, 39 and 70)',
    iso1987AsciiBinaryBitmap,
    { mti: '0810', fields: { 7: '1121222122', 11: '000001', 39: '00', 70: '001' } },
    dump("'0810'", '82 20 00 00 02 00 00 00  04 00 00 00 00 00 00 00', "'1121222122' '000001' '00' '001'"),
  ],
  [
    'a cardless withdrawal of 120.00 EUR in ASCII (bits 3, 4, 7, 11, 12, 13, 32, 41, 48, 49)',
    iso1987Ascii,
    {
      mti: '0200',
      fields: {
        3: '010000',
        4: '000000012000',
        7: '1121222121',
        11: '000123',
        12: '232121',
        13: '1121',
        32: '123456',
        41: 'ATM00042',
        48: 'SESSION=s-1',
        49: '978',
      },
    },
    dump(
      "'0200' '3238000100818000'",
      "'010000' '000000012000' '1121222121' '000123' '232121' '1121'",
      "'06123456' 'ATM00042' '011SESSION=s-1' '978'",
    ),
  ],
  [
    'the same packed: digits in BCD, an odd country code and a track (bits 3, 4, 11, 19, 35, 41, 49, 52)',
    iso1987Binary,
    {
      mti: '0200',
      fields: {
        3: '010000',
        4: '000000012000',
        11: '000123',
        19: '380',
        35: '4111111111111111=2812',
        41: 'ATM00042',
        49: '978',
        52: '0123456789ABCDEF',
      },
    },
    dump(
      '02 00  30 20 20 00 20 80 90 00',
      '01 00 00  00 00 00 01 20 00  00 01 23  03 80',
      "21  41 11 11 11 11 11 11 11 D2 81 2F  'ATM00042'  '978'",
      '01 23 45 67 89 AB CD EF',
    ),
  ],
  [
    'the reversal of a partial dispense, packed (bits 1, 4, 11, 28, 90, 95)',
    iso1987Binary,
    {
      mti: '0421',
      fields: {
        4: '000000012000',
        11: '000124',
        28: 'D00000150',
        90: '020000012311212221210000012345600000000000',
        95: '000000005000000000000000C00000000C00000000',
      },
    },
    dump(
      '04 21  90 20 00 10 00 00 00 00  00 00 00 42 00 00 00 00',
      "00 00 00 01 20 00  00 01 24  'D' 00 00 01 50",
      '02 00 00 01 23 11 21 22 21 21 00 00 01 23 45 60 00 00 00 00 00',
      "'000000005000000000000000C00000000C00000000'",
    ),
  ],
  [
    'a reversal of 1993 in ASCII (bits 4, 11, 12, 24, 25, 49, 56)',
    iso1993Ascii,
    {
      mti: '1420',
      fields: {
        4: '000000012000',
        11: '000124',
        12: '261121232121',
        24: '400',
        25: '4021',
        49: '978',
        56: '120000012326112123200006123456',
      },
    },
    dump(
      "'1420' '1030018000008100'",
      "'000000012000' '000124' '261121232121' '400' '4021' '978' '30120000012326112123200006123456'",
    ),
  ],
  [
    'a network message of 1993, packed, with chip data of three bytes (bits 11, 24, 55)',
    iso1993Binary,
    { mti: '1804', fields: { 11: '000001', 24: '801', 55: '9F0206' } },
    dump('18 04  00 20 01 00 00 00 02 00', '00 00 01  08 01  00 03 9F 02 06'),
  ],
  [
    'a name in EBCDIC among packed digits (bits 11 and 43)',
    ebcdicNames,
    { mti: '0100', fields: { 11: '000001', 43: 'STAFFETTA 1'.padEnd(40) } },
    dump('01 00  00 20 00 00 00 20 00 00  00 00 01', 'E2 E3 C1 C6 C6 C5 E3 E3 C1 40 F1', '40 '.repeat(29)),
  ],
];

describe('the codec of ISO 8583', () => {
  it.each(examples)('reads %s', (_, packager, message, bytes) => {
    expect(decode(bytes, packager)).toEqual(message);
  });

  it.each(examples)('writes %s', (_, packager, message, bytes) => {
    expect(encode(message, packager)).toEqual(bytes);
  });

  it('reads a message out of the middle of a larger buffer', () => {
    const [, packager, message, bytes] = examples[0] as (typeof examples)[0];
    const shared = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]);

    const read = decode(shared.subarray(6, 6 + bytes.length), packager);

    expect(read).toEqual(message);
  });

  it('keeps what it has read when the buffer is used again', () => {
    const [, packager, message, bytes] = examples[0] as (typeof examples)[0];
    const buffer = Uint8Array.from(bytes);

    const read = decode(buffer, packager);
    buffer.fill(0);

    expect(read).toEqual(message);
  });
});
