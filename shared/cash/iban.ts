/**
 * How long the IBANs of each country are (ISO 13616, the registry that SWIFT keeps). A country that is missing here only
 * has its IBANs told apart from card numbers less well. RF is no country: a creditor reference (ISO 11649) is up to so
 * long, and is checked alike.
 */
const COUNTRIES_BY_LENGTH: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT RF ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};

const LENGTH_IN: ReadonlyMap<string, number> = new Map(
  Object.entries(COUNTRIES_BY_LENGTH).flatMap(([length, countries]) =>
    countries.split(' ').map((country) => [country, Number(length)] as const),
  ),
);

/** An IBAN (ISO 13616) in capitals and without spaces, whose check digits hold (ISO 7064, MOD 97-10). */
export function isIban(candidate: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(candidate)) return false;
  const rearranged = candidate.slice(4) + candidate.slice(0, 4);
  const digits = rearranged.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

/** Whether the whole of a text may be an IBAN that somebody has not finished, or mistyped. */
export function mayBecomeIban(text: string): boolean {
  const typed = text.replaceAll(' ', '').toUpperCase();
  return /^[A-Z]{2}\d{2}[A-Z0-9]*$/.test(typed) && typed.length <= (LENGTH_IN.get(typed.slice(0, 2)) ?? 0);
}

/** A text without the IBANs in it, as people write them: in one piece, or in groups with a space between. */
export const withoutIbans = (text: string): string =>
  text.replace(/(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}(?: ?[A-Za-z0-9]){11,30}/g, (written) => {
    const length = LENGTH_IN.get(written.slice(0, 2).toUpperCase()) ?? 0;
    const [candidate = ''] = new RegExp(`^(?:[A-Za-z0-9] ?){${length}}`).exec(written) ?? [];
    return isIban(candidate.replaceAll(' ', '').toUpperCase())
      ? ` ${written.slice(candidate.length)}`
      : written;
  });
