import { CURRENCY } from '../cash/currency.ts';
import { decimal, moneyWords } from '../cash/money-words.ts';
import type { Language, Saying } from '../channel/wording.ts';
import type { FactChange } from '../transaction/transaction.ts';

/** Which prices are a yearly rate, in basis points. All others are minor units. */
const rates: ReadonlySet<string> = new Set(['price:personal-loan']);

/** What has changed since the customer relied on it. A balance is nobody's business but theirs: it is not told. */
export function changeWords(changes: readonly FactChange[], language: Language): string {
  return changes.flatMap((change) => wordsOf(change)?.[language] ?? []).join(' ');
}

function wordsOf({ fact, was, is }: FactChange): Saying | undefined {
  const [what] = fact.split(':');
  if (what === 'terms') {
    return {
      en: `The terms are new (${is}). You will see them before you agree.`,
      it: `Le condizioni sono nuove (${is}). Le vedrai prima di accettare.`,
    };
  }
  if (what !== 'price') return undefined;
  const before = priceWords(fact, Number(was));
  const now = priceWords(fact, Number(is));
  return rates.has(fact)
    ? {
        en: `The yearly rate was ${before.en}, and is ${now.en} now.`,
        it: `Il tasso annuo era ${before.it}, ora è ${now.it}.`,
      }
    : {
        en: `The price was ${before.en}, and is ${now.en} now.`,
        it: `Il prezzo era ${before.it}, ora è ${now.it}.`,
      };
}

function priceWords(fact: string, price: number): Saying {
  if (!rates.has(fact)) return moneyWords({ amountMinor: price, currency: CURRENCY });
  const { en, it } = decimal(price, 2);
  return { en: `${en} %`, it: `${it} %` };
}
