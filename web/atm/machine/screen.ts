import type { Language, Saying } from '../../shared/words/say.ts';
import type { SideKey } from './input.ts';
import type { Reaction } from './reaction.ts';

/** What stands on the screen. Every line of it fits (`LINE_CHARS_MAX`, `LABEL_CHARS_MAX`). */
export interface Screen {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly string[];
  readonly choices: readonly Choice[];
  /** What is being typed on the keypad. */
  readonly entry?: { readonly label: string; readonly shown: string };
  readonly qr?: string;
  readonly isBusy?: true;
}

/** A key that has a label, and what comes of pressing it. */
export interface Choice {
  readonly key: SideKey;
  readonly label: string;
  readonly leadsTo: Reaction;
}

interface Said {
  readonly title: Saying;
  readonly lines?: readonly Saying[];
  readonly choices?: readonly (Omit<Choice, 'label'> & { readonly label: Saying })[];
  readonly entry?: { readonly label: Saying; readonly shown: string };
  readonly qr?: string;
  readonly isBusy?: true;
}

/** A screen in the customer's language. */
export function screen(language: Language, said: Said): Screen {
  const { title, lines = [], choices = [], entry, ...rest } = said;
  return {
    language,
    title: title[language],
    lines: lines.map((line) => line[language]),
    choices: choices.map((choice) => ({ ...choice, label: choice.label[language] })),
    ...(entry && { entry: { label: entry.label[language], shown: entry.shown } }),
    ...rest,
  };
}

export const oneMoment = (language: Language): Screen =>
  screen(language, { title: { en: 'One moment, please.', it: 'Un momento.' }, isBusy: true });
