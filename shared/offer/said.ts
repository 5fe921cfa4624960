import * as z from 'zod';

/** A text in each language. It has no markup, and no address: where it leads is a field of its own. */
export const said = (charsMax: number) => z.strictObject({ en: plain(charsMax), it: plain(charsMax) });

export const plain = (charsMax: number) =>
  z
    .string()
    .min(1)
    .max(charsMax)
    .refine((text) => !MARKUP.test(text), 'A text has no markup, no address and no control character.');

const MARKUP = /[<>]|https?:|www\.|[\p{Cc}--\n]/iv;
