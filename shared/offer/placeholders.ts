import type { Language } from '../channel/wording.ts';
import type { Offer } from './offer.ts';
import { amountWords, type Words } from './price.ts';
import { dayWords } from './validity.ts';

const PLACEHOLDER = /\{([^{}]*)\}/g;

export const placeholdersIn = (template: string): string[] =>
  [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);

export const withoutPlaceholders = (template: string): string => template.replaceAll(PLACEHOLDER, '');

/** How many are left, where there are only so many. */
export interface Live {
  readonly left?: number | undefined;
}

/** What a template says of an offer: every number in it is the offer's own. */
export const filledIn = (
  template: string,
  offer: Pick<Offer, 'price' | 'amounts' | 'validity' | 'terms'>,
  { language, words }: { language: Language; words: Words },
  { left = 0 }: Live,
): string =>
  template.replaceAll(PLACEHOLDER, (_, name: string) => {
    if (name === 'price') return amountWords(offer.price, words)[language];
    if (name === 'until') return dayWords(offer.validity.until, words)[language];
    if (name === 'terms') return offer.terms.version;
    if (name === 'left') return String(left);
    const amount = offer.amounts?.[name.slice('amount:'.length)];
    if (!amount) throw new Error('An offer was published with a placeholder that means nothing.');
    return amountWords(amount, words)[language];
  });
