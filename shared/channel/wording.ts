import * as z from 'zod';

export const Language = z.enum(['en', 'it']).meta({ id: 'Language', description: 'ISO 639-1.' });
export type Language = z.infer<typeof Language>;

/** One thing said in each language. */
export type Saying = Readonly<Record<Language, string>>;

/** One thing said for a screen with room, and for one without. */
export interface Wording {
  readonly long: Saying;
  /** At most 24 characters: a label beside a key of an ATM. */
  readonly short: Saying;
}

export const SHORT_LABEL_CHARS_MAX = 24;
