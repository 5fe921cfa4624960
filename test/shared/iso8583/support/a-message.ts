import * as fc from 'fast-check';
import type { Element, Format } from '../../../../shared/iso8583/element.ts';
import type { Message } from '../../../../shared/iso8583/message.ts';
import type { Packager } from '../../../../shared/iso8583/packager.ts';

const ELEMENTS_MAX = 14;
/** Long values are rare in life, and a message holds 2,048 bytes. */
const LENGTH_MAX = 60;

/** Any message that the packager allows, within the size of a message. */
export function aMessage(packager: Packager): fc.Arbitrary<Message> {
  const numbers = Object.keys(packager.elements);
  return fc
    .record({
      mti: aMti(packager),
      present: fc.uniqueArray(fc.constantFrom(...numbers), { maxLength: ELEMENTS_MAX }),
    })
    .chain(({ mti, present }) => {
      const values = present.map((number) => aValue(packager.elements[number] as Element));
      return fc.tuple(...values).map((drawn) => ({
        mti,
        fields: Object.fromEntries(present.map((number, index) => [number, drawn[index] as string])),
      }));
    });
}

const aMti = ({ version }: Packager): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 5 }))
    .map((digits) => (version === '1987' ? '0' : '1') + digits.join(''));

/** Any value that an element allows. */
export function aValue({ format, length, lengthPrefix }: Element): fc.Arbitrary<string> {
  const longest = lengthPrefix ? Math.min(length, LENGTH_MAX) : length;
  const shortest = lengthPrefix ? 0 : length;
  if (format === 'x+n') {
    return fc
      .tuple(fc.constantFrom('C', 'D'), text('0123456789', length - 1, length - 1))
      .map((two) => two.join(''));
  }
  if (format === 'b')
    return text('0123456789ABCDEF', 2 * shortest, 2 * longest).map((hex) => hex.slice(hex.length % 2));
  return text(CHARACTERS[format], shortest, longest);
}

const text = (characters: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength });

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHARACTERS: Record<Exclude<Format, 'b' | 'x+n'>, string> = {
  n: DIGITS,
  an: DIGITS + LETTERS,
  anp: `${DIGITS}${LETTERS} `,
  ans: Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join(''),
  z: `${DIGITS}:;<=>?`,
};

/** What lines and software do to a message: one byte is flipped, cut out or put in, or the rest is lost. */
export const aMutation = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      how: fc.constantFrom('flip', 'cut', 'insert', 'truncate'),
      at: fc.noBias(fc.nat({ max: Math.max(0, bytes.length - 1) })),
      byte: fc.noBias(fc.integer({ min: 1, max: 255 })),
    })
    .map(({ how, at, byte }) => {
      const list = [...bytes];
      if (how === 'flip') list[at] = (list[at] ?? 0) ^ byte;
      if (how === 'cut') list.splice(at, 1);
      if (how === 'insert') list.splice(at, 0, byte);
      return Uint8Array.from(how === 'truncate' ? list.slice(0, at) : list);
    });
