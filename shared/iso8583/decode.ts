import { readBcd } from './bcd.ts';
import { readBitmap } from './bitmap.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';
import { readCharacters } from './characters.ts';
import { MalformedMessage } from './malformed-message.ts';
import { MESSAGE_BYTES_MAX, type Message } from './message.ts';
import { parseMti } from './mti.ts';
import type { Packager } from './packager.ts';
import { readValue } from './value.ts';

/**
 * Reads one ISO 8583 message, without the length header of the transport.
 *
 * It is strict: whatever decodes is encoded back to the very same bytes. Everything else throws `MalformedMessage`, and
 * nothing else is thrown.
 */
export function decode(bytes: Uint8Array, packager: Packager): Message {
  if (bytes.length > MESSAGE_BYTES_MAX) {
    throw new MalformedMessage('length', `It is over ${MESSAGE_BYTES_MAX} bytes.`);
  }
  const source = byteReader(bytes);
  const mti = readMti(source, packager);
  const fields: Record<number, string> = {};
  for (const number of readBitmap(source, packager.bitmap)) {
    const element = packager.elements[number];
    if (!element) throw new MalformedMessage(number, 'It is not part of this dialect.');
    fields[number] = readValue(source, element, number);
  }
  if (source.left() > 0) throw new MalformedMessage('end', 'Something follows the last element.');
  return { mti, fields };
}

function readMti(source: ByteReader, { mti: encoding, version }: Packager): string {
  const bytes = source.take(encoding === 'bcd' ? 2 : 4, 'mti');
  const mti = encoding === 'bcd' ? (readBcd(bytes, 4, 'left-0') ?? '') : readCharacters(bytes, encoding);
  if (parseMti(mti).version !== version) throw new MalformedMessage('mti', `Its version is not ${version}.`);
  return mti;
}
