import type { Language } from '../channel/wording.ts';
import type { Offer } from './offer.ts';
import { type Amount, amountWords, type Words } from './price.ts';
import { dayWords } from './validity.ts';

/** Without these a piece would leave open what is offered, for how long, or on which terms. */
export const NEEDED: readonly string[] = ['price', 'until', 'terms'];

const PLACEHOLDER = /\{([^{}]*)\}/g;

export const placeholdersIn = (template: string): string[] =>
  [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);

export const withoutPlaceholders = (template: string): string => template.replaceAll(PLACEHOLDER, '');

/** Whether an offer has something to put in a place. */
export const isKnownIn = (offer: Pick<Offer, 'price' | 'amounts' | 'quota'>, name: string): boolean =>
  NEEDED.includes(name) ||
  (name === 'left' && offer.quota !== undefined) ||
  amountIn(offer, name) !== undefined;

/** The price, or the further number, that a place has. */
export function amountIn(
  { price, amounts = {} }: Pick<Offer, 'price' | 'amounts'>,
  name: string,
): Amount | undefined {
  if (name === 'price') return price;
  const named = name.startsWith(AMOUNT) ? name.slice(AMOUNT.length) : '';
  return Object.hasOwn(amounts, named) ? amounts[named] : undefined;
}

const AMOUNT = 'amount:';

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
    if (name === 'until') return dayWords(offer.validity.until, words)[language];
    if (name === 'terms') return offer.terms.version;
    if (name === 'left') return String(left);
    const amount = amountIn(offer, name);
    if (!amount) throw new Error('An offer was published with a placeholder that means nothing.');
    return amountWords(amount, words)[language];
  });
