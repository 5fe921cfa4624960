import { writeCharacters } from '../../shared/iso8583/characters.ts';

/** Numbers that the schemes publish for tests. The first two belong to customers of the seed. */
export const TEST_PANS = [
  '4012888888881881',
  '5105105105105100',
  '4242424242424242',
  '5555555555554444',
  '378282246310005',
  '6011000990139424',
  '30569309025904',
  '6759649826438453',
] as const;

/** What else must be seen nowhere: an encrypted PIN, a cryptogram of the chip, what stands on the stripe behind the date. */
export const PIN_BLOCK = '9C3A5F7E1B2D4F68';
const CRYPTOGRAM = 'A7B4C9D2E5F60318';
const DISCRETIONARY = '864209753186';
export const PIN_CONTROL = '2001010199887766';

export const track1Of = (pan: string): string => `B${pan}^ROSSI/ANNA^2912201${DISCRETIONARY}`;
export const track2Of = (pan: string): string => `${pan}=2912201${DISCRETIONARY}`;
export const track3Of = (pan: string): string => `01${pan}=97800000000000000030${DISCRETIONARY}`;

/** Chip data (EMV Book 3): the number in tag 5A, track 2 in 57, the cryptogram in 9F26. */
export function chipOf(pan: string): string {
  const number = evenHex(pan);
  const track = evenHex(track2Of(pan).replace('=', 'D'));
  return `5A${lengthOf(number)}${number}57${lengthOf(track)}${track}9F2608${CRYPTOGRAM}`;
}

/** How people write the number of a card. */
export const writingsOf = (pan: string): readonly [string, ...string[]] => [
  pan,
  grouped(pan, ' '),
  grouped(pan, '-'),
  `my card ${grouped(pan, ' ')} 12/29`,
  `%${track1Of(pan)}?`,
  `;${track2Of(pan)}?`,
];

/** Fewer may be anywhere by chance. */
const TRACE_BYTES_MIN = 6;

/** What must not be found, with words for whoever finds it, in every form in which somebody might have written it. */
export interface Trace {
  readonly of: string;
  readonly form: string;
  readonly bytes: Buffer;
}

export const TRACES: readonly Trace[] = [
  ...[...TEST_PANS, DISCRETIONARY, PIN_CONTROL].flatMap(tracesOfDigits),
  ...[PIN_BLOCK, CRYPTOGRAM].flatMap(tracesOfHex),
].filter(({ bytes }) => bytes.length >= TRACE_BYTES_MIN);

/** Every trace that is in these bytes, in words. */
export const tracesIn = (bytes: Buffer): string[] =>
  TRACES.filter((trace) => bytes.includes(trace.bytes)).map(({ of, form }) => `${of} ${form}`);

function tracesOfDigits(digits: string): Trace[] {
  const backwards = [...digits].reverse().join('');
  return [
    ...inEveryEncoding(digits, 'in ASCII', Buffer.from(digits)),
    ...inEveryEncoding(digits, 'in EBCDIC', Buffer.from(writeCharacters(digits, 'ebcdic'))),
    ...inEveryEncoding(digits, 'packed', packed(digits)),
    ...inEveryEncoding(digits, 'packed, and shifted by a digit', packed(digits.slice(1))),
    ...inEveryEncoding(digits, 'in UTF-16', Buffer.from(digits, 'utf16le')),
    ...inEveryEncoding(digits, 'backwards', Buffer.from(backwards)),
    ...[' ', '-', '.', '  '].map((between) =>
      plain(digits, 'in groups', Buffer.from(grouped(digits, between))),
    ),
  ];
}

function tracesOfHex(hex: string): Trace[] {
  return [
    ...inEveryEncoding(hex, 'as bytes', Buffer.from(hex, 'hex')),
    ...inEveryEncoding(hex, 'in ASCII', Buffer.from(hex)),
    ...inEveryEncoding(hex, 'in EBCDIC', Buffer.from(writeCharacters(hex, 'ebcdic'))),
  ];
}

function plain(of: string, form: string, bytes: Buffer): Trace {
  return { of, form, bytes };
}

/** As they are, as hexadecimal, and amid anything that was written in Base64. */
function inEveryEncoding(of: string, form: string, bytes: Buffer): Trace[] {
  const hex = bytes.toString('hex');
  const texts = [hex, hex.toUpperCase(), ...['base64', 'base64url'].flatMap((as) => amidBase64(bytes, as))];
  return [
    plain(of, form, bytes),
    ...texts.map((text) => plain(of, `${form}, written as text`, Buffer.from(text))),
  ];
}

/** Base64 takes three bytes at a time, so there are three texts for what stands amid others; their ends vary. */
function amidBase64(bytes: Buffer, as: string): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString(as as BufferEncoding)
      .replace(/=+$/, '');
    const wholeUntil = Math.floor((before + bytes.length) / 3) * 4;
    return text.slice(before === 0 ? 0 : 4, wholeUntil);
  });
}

/** Whole bytes of packed digits, whatever stands in the half byte behind an odd one. */
function packed(digits: string): Buffer {
  return Buffer.from(digits.slice(0, digits.length - (digits.length % 2)), 'hex');
}

function grouped(digits: string, between: string): string {
  return digits.replace(/(\d{4})(?=\d)/g, `$1${between}`);
}
const evenHex = (text: string): string => (text.length % 2 === 0 ? text : `${text}F`);
const lengthOf = (hex: string): string => (hex.length / 2).toString(16).toUpperCase().padStart(2, '0');
