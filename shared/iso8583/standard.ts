import type { Element, Format } from './element.ts';
import { loadPackager, type Packager } from './packager.ts';

/**
 * The elements of an edition of ISO 8583, each with its name and its attributes as the standard writes them: `n 6`
 * fixed, `n ..19` with a length of two digits before it, `ans ...999` of three. `x+n 8` is a sign and eight digits.
 * Only `b` differs: it counts bytes, where the standard counts bits.
 */
export type Standard = Readonly<Record<number, readonly [name: string, attributes: string]>>;

/** How a family of networks writes what the standard leaves open. */
export interface Wire {
  readonly mti: Packager['mti'];
  readonly bitmap: Packager['bitmap'];
  readonly digits: 'ascii' | 'ebcdic' | 'bcd';
  readonly text: 'ascii' | 'ebcdic';
  readonly bytes: 'binary' | 'hex';
  readonly lengths: 'ascii' | 'ebcdic' | 'bcd' | 'binary';
}

/** Everything printable: nothing in the message but ASCII, the bitmap in hexadecimal. */
export const ASCII: Wire = {
  mti: 'ascii',
  bitmap: 'hex',
  digits: 'ascii',
  text: 'ascii',
  bytes: 'hex',
  lengths: 'ascii',
};

/** ASCII with the bitmap and the binary elements as bytes. */
export const ASCII_WITH_BINARY_BITMAP: Wire = { ...ASCII, bitmap: 'binary', bytes: 'binary' };

/** Message type, digits and lengths packed as BCD. */
export const BINARY: Wire = {
  ...ASCII_WITH_BINARY_BITMAP,
  mti: 'bcd',
  digits: 'bcd',
  lengths: 'bcd',
};

/** Everything that is printable in EBCDIC, as mainframes speak; the bitmap and the binary elements as bytes. */
export const EBCDIC: Wire = {
  mti: 'ebcdic',
  bitmap: 'binary',
  digits: 'ebcdic',
  text: 'ebcdic',
  bytes: 'binary',
  lengths: 'ebcdic',
};

export function packagerOf(
  name: string,
  version: Packager['version'],
  standard: Standard,
  wire: Wire,
): Packager {
  const elements = Object.entries(standard).map(([number, [its, attributes]]) => [
    number,
    elementOf(its, attributes, wire),
  ]);
  return loadPackager({
    name,
    version,
    mti: wire.mti,
    bitmap: wire.bitmap,
    elements: Object.fromEntries(elements),
  });
}

function elementOf(name: string, attributes: string, wire: Wire): Element {
  const [, format = '', dots = '', length = ''] = /^(\S+) (\.*)([0-9]+)$/.exec(attributes) ?? [];
  const encoding = format === 'b' ? wire.bytes : ['n', 'z', 'x+n'].includes(format) ? wire.digits : wire.text;
  return {
    name,
    format: format as Format,
    encoding,
    length: Number(length) + (format === 'x+n' ? 1 : 0),
    // A number of fixed length stands to the right, one of variable length to the left, as track 2 does on a chip.
    ...(encoding === 'bcd' && { padding: dots ? 'right-F' : 'left-0' }),
    ...(dots && { lengthPrefix: { digits: dots.length as 2 | 3, encoding: wire.lengths } }),
  };
}
