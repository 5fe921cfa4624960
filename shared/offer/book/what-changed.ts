import type { Saying } from '../../channel/wording.ts';
import type { Offer } from '../offer.ts';
import { type Amount, amountWords } from '../price.ts';
import { dayWords } from '../validity.ts';

/** One thing about an offer that is not as it was, in words. */
export interface OfferChange {
  /** `amount:limit` for a number that its texts name. */
  readonly what: 'price' | 'until' | 'terms' | 'left' | `amount:${string}`;
  readonly was: Saying;
  readonly is: Saying;
  readonly says: Saying;
}

/**
 * What changed of an offer since the customer saved it, or had it first: in its price, validity, terms and numbers, and in how many are
 * left. Where the version that they saved is not known any more, only what is left can be compared.
 */
export function whatChanged(
  saved: Offer | undefined,
  current: Offer,
  { leftWhenSaved, left }: { leftWhenSaved?: number | undefined; left?: number | undefined } = {},
): OfferChange[] {
  const leftNow = current.quota && leftWhenSaved !== undefined && left !== undefined;
  return [
    ...(saved ? contentChanges(saved, current) : []),
    ...(leftNow ? changed('left', same(String(leftWhenSaved)), same(String(left))) : []),
  ];
}

function contentChanges(saved: Offer, current: Offer): OfferChange[] {
  const names = new Set([...Object.keys(saved.amounts ?? {}), ...Object.keys(current.amounts ?? {})]);
  return [
    ...changed('price', amountWords(saved.price, 'long'), amountWords(current.price, 'long')),
    ...changed('until', dayWords(saved.validity.until, 'long'), dayWords(current.validity.until, 'long')),
    ...changed('terms', same(saved.terms.version), same(current.terms.version)),
    ...[...names].flatMap((name) =>
      changed(`amount:${name}`, wordsOf(saved.amounts?.[name]), wordsOf(current.amounts?.[name])),
    ),
  ];
}

const changed = (what: OfferChange['what'], was: Saying, is: Saying): OfferChange[] =>
  was.en === is.en ? [] : [{ what, was, is, says: says(what, was, is) }];

const same = (text: string): Saying => ({ en: text, it: text });

const wordsOf = (amount: Amount | undefined): Saying =>
  amount ? amountWords(amount, 'long') : { en: 'none', it: 'nessuno' };

function says(what: OfferChange['what'], was: Saying, is: Saying): Saying {
  const name = what.startsWith('amount:') ? NAMES.amount : NAMES[what as keyof typeof NAMES];
  return {
    en: `${name.en}: it was ${was.en}, and is ${is.en}.`,
    it: `${name.it}: prima ${was.it}, ora ${is.it}.`,
  };
}

const NAMES: Record<'price' | 'until' | 'terms' | 'left' | 'amount', Saying> = {
  price: { en: 'The price', it: 'Il prezzo' },
  until: { en: 'The last day', it: 'L’ultimo giorno' },
  terms: { en: 'The version of the terms', it: 'La versione delle condizioni' },
  left: { en: 'How many are left', it: 'Quanti ne restano' },
  amount: { en: 'A number of the offer', it: 'Un dato dell’offerta' },
};
