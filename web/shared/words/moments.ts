import type { Language } from './say.ts';

const locales: Record<Language, string> = { en: 'en-GB', it: 'it-IT' };

/** `9:41`, on the customer's own clock. */
export function timeOf(moment: string, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(locales[language], { hour: 'numeric', minute: '2-digit', timeZone }).format(
    new Date(moment),
  );
}

/** `22 November, 9:41`. */
export function dayAndTimeOf(moment: string, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(moment));
}
