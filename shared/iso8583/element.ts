import * as z from 'zod';

/**
 * What an element may hold (ISO 8583, "attributes of data elements"): `n` digits; `an` letters and digits; `anp` those
 * and the space; `ans` any printable character; `z` the code set of magnetic stripe tracks 2 and 3 (ISO/IEC 7813);
 * `b` bytes; `x+n` a C (credit) or D (debit), then digits.
 */
export const Format = z.enum(['n', 'an', 'anp', 'ans', 'z', 'b', 'x+n']);
export type Format = z.infer<typeof Format>;

/** How a value stands on the wire. `hex` is two upper-case ASCII characters for each byte. */
export const Encoding = z.enum(['ascii', 'ebcdic', 'bcd', 'binary', 'hex']);
export type Encoding = z.infer<typeof Encoding>;

/** Where the spare half byte of an odd number of BCD digits stands, and what it must be. */
export const Padding = z.enum(['left-0', 'left-F', 'right-0', 'right-F']);
export type Padding = z.infer<typeof Padding>;

/**
 * The length before a variable element: LLVAR has two digits, LLLVAR three. It counts the element's own units (digits,
 * characters, bytes), also where BCD packs two digits into one byte. As `binary` it takes one byte, or two.
 */
export const LengthPrefix = z.strictObject({
  digits: z.union([z.literal(2), z.literal(3)]),
  encoding: z.enum(['ascii', 'ebcdic', 'bcd', 'binary']),
});
export type LengthPrefix = z.infer<typeof LengthPrefix>;

const LENGTH_MAX = 999;

const ElementShape = z.strictObject({
  name: z.string().min(1).max(80),
  format: Format,
  encoding: Encoding,
  padding: Padding.optional(),
  length: z.int().min(1).max(LENGTH_MAX),
  lengthPrefix: LengthPrefix.optional(),
});

/** What a dialect changes of an element. What it no longer has is `null`. */
export const ElementChange = ElementShape.extend({
  padding: Padding.nullable().optional(),
  lengthPrefix: LengthPrefix.nullable().optional(),
}).partial();

/** One data element of a packager. `length` is exact, or with a `lengthPrefix` the most that is allowed. */
export const Element = ElementShape.refine(({ format, encoding }) => ENCODINGS[format].includes(encoding), {
  message: 'This format cannot have this encoding.',
  path: ['encoding'],
})
  .refine(({ encoding, padding }) => (encoding === 'bcd') === (padding !== undefined), {
    message: 'BCD declares its padding, and nothing else has one.',
    path: ['padding'],
  })
  .refine(({ length, lengthPrefix }) => !lengthPrefix || length < 10 ** lengthPrefix.digits, {
    message: 'The length prefix cannot say so great a length.',
    path: ['length'],
  })
  .refine(({ format, length, lengthPrefix }) => format !== 'x+n' || (length > 1 && !lengthPrefix), {
    message: 'A signed amount has a fixed length of its sign and at least one digit.',
    path: ['length'],
  });
export type Element = z.infer<typeof Element>;

const CHARACTERS: readonly Encoding[] = ['ascii', 'ebcdic'];
const DIGITS: readonly Encoding[] = ['ascii', 'ebcdic', 'bcd'];

const ENCODINGS: Record<Format, readonly Encoding[]> = {
  n: DIGITS,
  an: CHARACTERS,
  anp: CHARACTERS,
  ans: CHARACTERS,
  z: DIGITS,
  b: ['binary', 'hex'],
  'x+n': DIGITS,
};
