import * as z from 'zod';

/** A text in each language. It has no markup, and no address: where it leads is a field of its own. */
export const said = (charsMax: number) => z.strictObject({ en: plain(charsMax), it: plain(charsMax) });

export const plain = (charsMax: number) =>
  z
    .string()
    .min(1)
    .max(charsMax)
    .refine((text) => !MARKUP.test(text), 'A text has no markup, no address and no control character.');

/** A character that cannot be seen can turn what stands beside it around, or hide it. */
const MARKUP = /[<>]|https?:|www\.|[[\p{C}\p{Zl}\p{Zp}]--\n]/iv;
