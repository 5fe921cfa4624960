import { bcdBytes, readBcd, writeBcd } from './bcd.ts';
import type { ByteReader } from './byte-reader.ts';
import { readCharacters, writeCharacters } from './characters.ts';
import type { Element, Format } from './element.ts';
import { fromHex, toHex } from './hex.ts';
import { readLength, writeLength } from './length-prefix.ts';
import { MalformedMessage } from './malformed-message.ts';

/** Reads the value of element `number`, with its length if that varies. */
export function readValue(source: ByteReader, element: Element, number: number): string {
  const length = element.lengthPrefix ? readLength(source, element.lengthPrefix, number) : element.length;
  if (length > element.length) throw tooLong(element, number);
  const value = WIRE[element.encoding].read(
    source.take(WIRE[element.encoding].bytes(length, element), number),
    length,
    element,
  );
  if (value === undefined) throw new MalformedMessage(number, 'Its padding is not the declared one.');
  return allowed(value, element, number);
}

/** The bytes of the value of element `number`, with its length if that varies. */
export function writeValue(value: unknown, element: Element, number: number): Uint8Array[] {
  const checked = allowed(value, element, number);
  const written = WIRE[element.encoding].write(checked, element);
  return element.lengthPrefix
    ? [writeLength(lengthOf(checked, element), element.lengthPrefix), written]
    : [written];
}

/** What a value of each format may look like, whatever its length. */
const ALPHABETS: Record<Format, RegExp> = {
  n: /^[0-9]*$/,
  an: /^[A-Za-z0-9]*$/,
  anp: /^[A-Za-z0-9 ]*$/,
  ans: /^[ -~]*$/,
  z: /^[0-?]*$/,
  b: /^(?:[0-9A-F]{2})*$/,
  'x+n': /^[CD][0-9]*$/,
};

function allowed(value: unknown, element: Element, number: number): string {
  if (typeof value !== 'string') throw new MalformedMessage(number, 'It is not text.');
  if (!ALPHABETS[element.format].test(value)) {
    throw new MalformedMessage(number, `It has characters that the format ${element.format} does not allow.`);
  }
  const length = lengthOf(value, element);
  if (length > element.length) throw tooLong(element, number);
  if (!element.lengthPrefix && length < element.length) {
    throw new MalformedMessage(number, `It is shorter than its fixed length, ${element.length}.`);
  }
  return value;
}

const tooLong = (element: Element, number: number): MalformedMessage =>
  new MalformedMessage(number, `It is longer than ${element.length}.`);

const lengthOf = (value: string, { format }: Element): number =>
  format === 'b' ? value.length / 2 : value.length;

interface Representation {
  bytes(length: number, element: Element): number;
  /** Undefined where the padding is not the declared one. */
  read(bytes: Uint8Array, length: number, element: Element): string | undefined;
  write(value: string, element: Element): Uint8Array;
}

/** BCD packs the digits of a signed amount behind its sign, which stays one ASCII character. */
const signBytes = ({ format }: Element): number => (format === 'x+n' ? 1 : 0);

const WIRE: Record<Element['encoding'], Representation> = {
  ascii: {
    bytes: (length) => length,
    read: (bytes) => readCharacters(bytes, 'ascii'),
    write: (value) => writeCharacters(value, 'ascii'),
  },
  ebcdic: {
    bytes: (length) => length,
    read: (bytes) => readCharacters(bytes, 'ebcdic'),
    write: (value) => writeCharacters(value, 'ebcdic'),
  },
  bcd: {
    bytes: (length, element) => signBytes(element) + bcdBytes(length - signBytes(element)),
    read(bytes, length, element) {
      const sign = signBytes(element);
      const digits = readBcd(bytes.subarray(sign), length - sign, element.padding ?? 'left-0');
      return digits === undefined ? undefined : readCharacters(bytes.subarray(0, sign), 'ascii') + digits;
    },
    write(value, element) {
      const sign = signBytes(element);
      const digits = writeBcd(value.slice(sign), element.padding ?? 'left-0');
      return Uint8Array.of(...writeCharacters(value.slice(0, sign), 'ascii'), ...digits);
    },
  },
  binary: { bytes: (length) => length, read: toHex, write: fromHex },
  hex: {
    bytes: (length) => 2 * length,
    read: (bytes) => readCharacters(bytes, 'ascii'),
    write: (value) => writeCharacters(value, 'ascii'),
  },
};
