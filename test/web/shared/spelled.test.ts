import { describe, expect, it } from 'vitest';
import { spelled } from '../../../web/shared/assistance/spelled.ts';

/** The letters of a code: none that looks like another, and none that makes a word. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';

describe('a code that is read out', () => {
  it('is said letter by letter, in words of the language', () => {
    expect(spelled('WDJB-MJHT', 'en')).toBe('Whiskey, Delta, Juliett, Bravo, Mike, Juliett, Hotel, Tango');
    expect(spelled('BDQZ', 'it')).toBe('Bologna, Domodossola, Quarto, Zara');
  });

  it.each(['en', 'it'] as const)('has a word for every letter that may be drawn, in %s', (language) => {
    const words = spelled(LETTERS, language).split(', ');

    expect(words.map((word) => word.charAt(0)).join('')).toBe(LETTERS);
    expect(words.every((word) => word.length > 1)).toBe(true);
  });
});
