import type { ByteReader } from './byte-reader.ts';
import { readCharacters, writeCharacters } from './characters.ts';
import { fromHex, toHex } from './hex.ts';
import { MalformedMessage } from './malformed-message.ts';
import type { Packager } from './packager.ts';

const HALF_BITS = 64;
const HALF_BYTES = HALF_BITS / 8;

/**
 * The elements that are present, ascending. Bit 1 says that elements above 64 follow in a second half; one that is
 * announced and empty is refused, because the same message would then have two forms.
 */
export function readBitmap(source: ByteReader, encoding: Packager['bitmap']): number[] {
  const present = bitsOf(readHalf(source, encoding), 0);
  if (present[0] !== 1) return present;
  const above = bitsOf(readHalf(source, encoding), HALF_BITS);
  if (above.length === 0) throw new MalformedMessage('bitmap', 'The second half is announced and empty.');
  return [...present.slice(1), ...above];
}

export function writeBitmap(present: readonly number[], encoding: Packager['bitmap']): Uint8Array {
  const hasSecondHalf = present.some((number) => number > HALF_BITS);
  const bitmap = new Uint8Array(hasSecondHalf ? 2 * HALF_BYTES : HALF_BYTES);
  for (const number of hasSecondHalf ? [1, ...present] : present) {
    const byte = (number - 1) >> 3;
    bitmap[byte] = (bitmap[byte] ?? 0) | (0x80 >> ((number - 1) & 7));
  }
  return encoding === 'binary' ? bitmap : writeCharacters(toHex(bitmap), 'ascii');
}

function readHalf(source: ByteReader, encoding: Packager['bitmap']): Uint8Array {
  if (encoding === 'binary') return source.take(HALF_BYTES, 'bitmap');
  const hex = readCharacters(source.take(2 * HALF_BYTES, 'bitmap'), 'ascii');
  if (!/^[0-9A-F]*$/.test(hex)) {
    throw new MalformedMessage('bitmap', 'It is not upper-case hexadecimal.');
  }
  return fromHex(hex);
}

function bitsOf(half: Uint8Array, above: number): number[] {
  const numbers: number[] = [];
  for (let bit = 0; bit < HALF_BITS; bit += 1) {
    if ((half[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) numbers.push(above + bit + 1);
  }
  return numbers;
}
