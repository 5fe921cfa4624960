import { writeBcd } from './bcd.ts';
import { writeBitmap } from './bitmap.ts';
import { writeCharacters } from './characters.ts';
import { MalformedMessage } from './malformed-message.ts';
import { MESSAGE_BYTES_MAX, type Message } from './message.ts';
import { parseMti } from './mti.ts';
import type { Packager } from './packager.ts';
import { writeValue } from './value.ts';

/**
 * Writes one ISO 8583 message, without the length header of the transport. It decodes to the same message again.
 *
 * Throws `MalformedMessage` for a message that the packager does not allow.
 */
export function encode({ mti, fields }: Message, packager: Packager): Uint8Array {
  // The keys of an object that are whole numbers come in ascending order, as elements must.
  const elements = Object.keys(fields).map((key) => elementOf(key, packager));
  const parts = [
    writeMti(mti, packager),
    writeBitmap(
      elements.map(({ number }) => number),
      packager.bitmap,
    ),
  ];
  for (const { number, element } of elements) parts.push(...writeValue(fields[number], element, number));
  return joined(parts);
}

function elementOf(key: string, { elements }: Packager) {
  const element = Object.hasOwn(elements, key) ? elements[key] : undefined;
  if (!element) throw new MalformedMessage(Number(key), 'It is not part of this dialect.');
  return { number: Number(key), element };
}

function writeMti(mti: string, { mti: encoding, version }: Packager): Uint8Array {
  if (parseMti(mti).version !== version) throw new MalformedMessage('mti', `Its version is not ${version}.`);
  return encoding === 'bcd' ? writeBcd(mti, 'left-0') : writeCharacters(mti, encoding);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > MESSAGE_BYTES_MAX) {
    throw new MalformedMessage('length', `It is over ${MESSAGE_BYTES_MAX} bytes.`);
  }
  const message = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  return message;
}
