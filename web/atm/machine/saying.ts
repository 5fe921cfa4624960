/** ISO 639-1: the languages that a machine speaks. */
export type Language = 'en' | 'it';

/** One thing said in each language. */
export type Saying = Readonly<Record<Language, string>>;

/** A line of the screen has room for this much; what the bank gives a machine to show fits it too. */
export const LINE_CHARS_MAX = 40;

/** A label beside a key. */
export const LABEL_CHARS_MAX = 24;
