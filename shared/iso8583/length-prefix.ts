import { bcdBytes, readBcd, writeBcd } from './bcd.ts';
import type { ByteReader } from './byte-reader.ts';
import { readCharacters, writeCharacters } from './characters.ts';
import type { LengthPrefix } from './element.ts';
import { MalformedMessage } from './malformed-message.ts';

/** The length that stands before element `number`. */
export function readLength(source: ByteReader, prefix: LengthPrefix, number: number): number {
  const bytes = source.take(prefixBytes(prefix), number);
  if (prefix.encoding === 'binary') return bytes.reduce((length, byte) => length * 0x100 + byte, 0);
  const digits =
    prefix.encoding === 'bcd'
      ? readBcd(bytes, prefix.digits, 'left-0')
      : readCharacters(bytes, prefix.encoding);
  if (digits === undefined || !/^[0-9]+$/.test(digits)) {
    throw new MalformedMessage(number, 'Its length is not a number.');
  }
  return Number(digits);
}

export function writeLength(length: number, prefix: LengthPrefix): Uint8Array {
  const { digits, encoding } = prefix;
  if (encoding === 'binary') {
    return digits === 2 ? Uint8Array.of(length) : Uint8Array.of(length >> 8, length & 0xff);
  }
  const text = String(length).padStart(digits, '0');
  return encoding === 'bcd' ? writeBcd(text, 'left-0') : writeCharacters(text, encoding);
}

const prefixBytes = ({ digits, encoding }: LengthPrefix): number =>
  encoding === 'bcd' || encoding === 'binary' ? bcdBytes(digits) : digits;
