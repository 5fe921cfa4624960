import type { Language } from './say.ts';

const locales: Record<Language, string> = { en: 'en-GB', it: 'it-IT' };

const KILOMETRE_M = 1_000;

/** `350 m`, `2.4 km`: as a person would say how far it is. */
export function distanceOf(distanceM: number, language: Language): string {
  const isFar = distanceM >= KILOMETRE_M;
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: isFar ? 'kilometer' : 'meter',
    maximumSignificantDigits: 2,
  }).format(isFar ? distanceM / KILOMETRE_M : distanceM);
}
