import { MalformedMessage } from './malformed-message.ts';

/**
 * Which message a 1987 reversal speaks of. `transmittedAt` is its element 7; the institutions are its elements 32 and
 * 33 as `institution` writes them, eleven digits with zeros before them, all zeros where it had none.
 */
export interface OriginalData1987 {
  readonly mti: string;
  readonly stan: string;
  readonly transmittedAt: string;
  readonly acquirer: string;
  readonly forwarder: string;
}

/** Element 90 of 1987, "original data elements", n 42. Throws `MalformedMessage` at 90. */
export function parseOriginalData1987(text: string): OriginalData1987 {
  if (!/^[0-9]{42}$/.test(text)) throw new MalformedMessage(90, 'It is not 42 digits.');
  return {
    mti: text.slice(0, 4),
    stan: text.slice(4, 10),
    transmittedAt: text.slice(10, 20),
    acquirer: text.slice(20, 31),
    forwarder: text.slice(31),
  };
}

/** The inverse of `parseOriginalData1987`. */
export const formatOriginalData1987 = (original: OriginalData1987): string =>
  digits(original.mti, 4, 90) +
  digits(original.stan, 6, 90) +
  digits(original.transmittedAt, 10, 90) +
  digits(original.acquirer, 11, 90) +
  digits(original.forwarder, 11, 90);

/** An institution's code (element 32 or 33) as element 90 repeats it. */
export const institution = (code = ''): string => digits(code.padStart(11, '0'), 11, 90);

/** Which message a 1993 reversal speaks of. `localAt` is its element 12, YYMMDDhhmmss; `acquirer` its element 32. */
export interface OriginalData1993 {
  readonly mti: string;
  readonly stan: string;
  readonly localAt: string;
  readonly acquirer: string;
}

/**
 * Element 56 of 1993, "original data elements", n ..35: the acquirer stands last, with its length of two digits before
 * it. Throws `MalformedMessage` at 56.
 */
export function parseOriginalData1993(text: string): OriginalData1993 {
  const [, mti = '', stan = '', localAt = '', length, acquirer = ''] =
    /^([0-9]{4})([0-9]{6})([0-9]{12})([0-9]{2})([0-9]{0,11})$/.exec(text) ?? [];
  if (Number(length) !== acquirer.length) {
    throw new MalformedMessage(56, 'It is not a message type, an audit number, a time and an acquirer.');
  }
  return { mti, stan, localAt, acquirer };
}

/** The inverse of `parseOriginalData1993`. */
export function formatOriginalData1993({ mti, stan, localAt, acquirer }: OriginalData1993): string {
  if (!/^[0-9]{0,11}$/.test(acquirer)) throw new MalformedMessage(56, 'Its acquirer is not up to 11 digits.');
  const length = String(acquirer.length).padStart(2, '0');
  return digits(mti, 4, 56) + digits(stan, 6, 56) + digits(localAt, 12, 56) + length + acquirer;
}

function digits(text: string, count: number, field: number): string {
  if (!/^[0-9]+$/.test(text) || text.length !== count) {
    throw new MalformedMessage(field, `A part of it is not ${count} digits.`);
  }
  return text;
}
