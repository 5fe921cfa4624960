import type { Offer } from './offer.ts';
import { amountIn, placeholdersIn, withoutPlaceholders } from './placeholders.ts';
import type { Amount } from './price.ts';

/**
 * What a template says of its own that could differ from the offer: a number, a currency, letters that only look like
 * others, or another period than that of the number beside it. What is said in words no check can see ("half of it",
 * "ninety-nine", "better than elsewhere"): that is for whoever reads the preview.
 */
export function wordingFaults(template: string, offer: Pick<Offer, 'price' | 'amounts'>): string[] {
  const own = withoutPlaceholders(template);
  // As it looks, and as it is meant: a letter of full width is the letter.
  const said = `${own}\n${own.normalize('NFKC')}`;
  return [
    ...(NUMBER.test(said)
      ? ['A number stands in the text. Give it a name under amounts, and put that in its place.']
      : []),
    ...(currency().test(said) || CURRENCY_WORD.test(said)
      ? ['A currency or a percentage stands in the text. It comes with the number that is put in its place.']
      : []),
    ...(OTHER_LETTER.test(said) ? ['The text has letters of another script.'] : []),
    ...contradictions(template, offer),
  ];
}

/** Of any script and form: digits, fractions, numbers in circles and of Rome, small raised ones. */
const NUMBER = /[\p{N}%‰‱٪\p{Sc}]/v;

/** As ISO 4217 writes them. In capitals alone, for some are words as well. Made once it is needed: most functions never check. */
function currency(): RegExp {
  codes ??= new RegExp(
    String.raw`(?<!\p{L})(?:${Intl.supportedValuesOf('currency').join('|')})(?!\p{L})`,
    'v',
  );
  return codes;
}
let codes: RegExp | undefined;

const CURRENCY_WORD =
  /(?<!\p{L})(?:eur|usd|chf|gbp|euros?|dollars?|dollar[oi]|pounds?|sterlin[ae]|francs?|franchi|cents?|centesim[oi]|per ?cent|percento|per cento)(?!\p{L})/iv;

const OTHER_LETTER = /[\p{L}--\p{Script=Latin}]/v;

type Period = 'once' | 'day' | 'week' | 'month' | 'year';

/** How each period is said after a number, in both languages ("a month"), and how before one ("monthly fee"). */
const wordsOf: Record<Period, { readonly noun: string; readonly adjective: string }> = {
  once: { noun: 'once|one-off|una tantum|una sola volta', adjective: 'one-off' },
  day: { noun: 'day|giorno', adjective: 'daily|giornalier[oaie]' },
  week: { noun: 'week|settimana', adjective: 'weekly|settimanal[ei]' },
  month: { noun: 'month|mese', adjective: 'monthly|mensil[ei]|mensilmente' },
  year: { noun: 'year|anno', adjective: 'yearly|annual|annually|annu[oaie]|annual[ei]|annualmente' },
};

const EACH = String.raw`(?:(?:an?|per|each|every|the|al|ogni|il|l)(?!\p{L})|all[’']|all?a(?!\p{L}))`;

/** "EUR 5 a month" of what is paid once: the number is right, and what it is paid for is not. */
function contradictions(template: string, offer: Pick<Offer, 'price' | 'amounts'>): string[] {
  return placeholdersIn(template).flatMap((name) => {
    const own = periodOf(amountIn(offer, name));
    if (!own) return [];
    const others = (Object.keys(wordsOf) as Period[])
      .filter((period) => period !== own)
      .map((period) => wordsOf[period]);
    const noun = others.map((words) => words.noun).join('|');
    const adjective = others.map((words) => words.adjective).join('|');
    const place = String.raw`\{${name}\}`;
    const beside = [
      String.raw`${place}[\s\/\(]*(?:${EACH}\s*)*(?:${noun}|${adjective})(?!\p{L})`,
      String.raw`(?<!\p{L})(?:${adjective})(?:\s+\p{L}+)?\s*:?\s*${place}`,
      String.raw`(?<!\p{L})${EACH}\s*(?:${noun})\s*:?\s*${place}`,
    ];
    return beside.some((pattern) => new RegExp(pattern, 'iv').test(template))
      ? [`Beside {${name}} stands a period that is not its own.`]
      : [];
  });
}

function periodOf(amount: Amount | undefined): Period | undefined {
  if (amount?.form === 'fee') return amount.per;
  return amount?.form === 'yearly-rate' ? 'year' : undefined;
}
