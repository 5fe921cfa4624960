import type { Language } from './say.ts';

export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** Minor units of every currency that is used here. */
const MINOR_PER_MAJOR = 100;

const locales: Record<Language, string> = { en: 'en-GB', it: 'it-IT' };

export function inWords({ amountMinor, currency }: Money, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], { style: 'currency', currency });
  return format.format(amountMinor / MINOR_PER_MAJOR);
}

/** As it is typed into a form: `1234.5` of 123450, with the comma of the language. */
export function asTyped(amountMinor: number, language: Language): string {
  const text = (amountMinor / MINOR_PER_MAJOR).toFixed(amountMinor % MINOR_PER_MAJOR === 0 ? 0 : 2);
  return language === 'it' ? text.replace('.', ',') : text;
}

/**
 * Minor units of what was typed, or nothing if that is no amount: `120`, `120.50`, `120,5`, `1,200.00`, `1.200,00`.
 * Digits are read, never a rounded number.
 */
export function minorOf(typed: string): number | undefined {
  const text = typed.replaceAll(/[\s€'’]/g, '');
  const [, whole = '', decimals = ''] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  if (!whole) return undefined;
  return Number(whole.replaceAll(/[.,]/g, '')) * MINOR_PER_MAJOR + Number(decimals.padEnd(2, '0'));
}
