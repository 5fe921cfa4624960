import type { Language } from '../words/say.ts';

/** The letters that codes are made of, as one says them on a bad line. */
const alphabets: Record<Language, string> = {
  en: 'Bravo Charlie Delta Foxtrot Golf Hotel Juliett Kilo Lima Mike November Papa Quebec Romeo Sierra Tango Victor Whiskey X-ray Zulu',
  it: 'Bologna Como Domodossola Firenze Genova Hotel Jolly Kursaal Livorno Milano Napoli Palermo Quarto Roma Savona Torino Venezia Washington Xilofono Zara',
};

/** `BD-C` as “Bravo, Delta, Charlie”, in the words of the language. */
export function spelled(code: string, language: Language): string {
  const words = alphabets[language].split(' ');
  const letters = [...code].filter((letter) => letter !== '-');
  return letters.map((letter) => words.find((word) => word.startsWith(letter)) ?? letter).join(', ');
}
