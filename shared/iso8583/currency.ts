/** A currency of ISO 4217, and how many of its digits are minor units. */
export interface Currency {
  readonly alphabetic: string;
  readonly exponent: number;
}

/** The currency of a numeric code (`978`), or undefined for one that is not in the table. */
export const currencyByNumber = (numeric: string): Currency | undefined =>
  Object.hasOwn(CURRENCIES, numeric) ? CURRENCIES[numeric] : undefined;

/** The numeric code of an alphabetic one (`EUR`), or undefined for one that is not in the table. */
export const numberOfCurrency = (alphabetic: string): string | undefined => NUMBERS.get(alphabetic);

/** How many digits of an amount are minor units, by alphabetic code; undefined for one that is not in the table. */
export const exponentOf = (alphabetic: string): number | undefined =>
  currencyByNumber(numberOfCurrency(alphabetic) ?? '')?.exponent;

/** ISO 4217, table A.1: currencies that cash machines dispense. */
const CURRENCIES: Readonly<Record<string, Currency>> = {
  '008': { alphabetic: 'ALL', exponent: 2 },
  '012': { alphabetic: 'DZD', exponent: 2 },
  '032': { alphabetic: 'ARS', exponent: 2 },
  '036': { alphabetic: 'AUD', exponent: 2 },
  '048': { alphabetic: 'BHD', exponent: 3 },
  '124': { alphabetic: 'CAD', exponent: 2 },
  '152': { alphabetic: 'CLP', exponent: 0 },
  '156': { alphabetic: 'CNY', exponent: 2 },
  '170': { alphabetic: 'COP', exponent: 2 },
  '203': { alphabetic: 'CZK', exponent: 2 },
  '208': { alphabetic: 'DKK', exponent: 2 },
  '344': { alphabetic: 'HKD', exponent: 2 },
  '348': { alphabetic: 'HUF', exponent: 2 },
  '352': { alphabetic: 'ISK', exponent: 0 },
  '356': { alphabetic: 'INR', exponent: 2 },
  '360': { alphabetic: 'IDR', exponent: 2 },
  '376': { alphabetic: 'ILS', exponent: 2 },
  '392': { alphabetic: 'JPY', exponent: 0 },
  '400': { alphabetic: 'JOD', exponent: 3 },
  '404': { alphabetic: 'KES', exponent: 2 },
  '410': { alphabetic: 'KRW', exponent: 0 },
  '414': { alphabetic: 'KWD', exponent: 3 },
  '458': { alphabetic: 'MYR', exponent: 2 },
  '484': { alphabetic: 'MXN', exponent: 2 },
  '498': { alphabetic: 'MDL', exponent: 2 },
  '504': { alphabetic: 'MAD', exponent: 2 },
  '512': { alphabetic: 'OMR', exponent: 3 },
  '554': { alphabetic: 'NZD', exponent: 2 },
  '566': { alphabetic: 'NGN', exponent: 2 },
  '578': { alphabetic: 'NOK', exponent: 2 },
  '586': { alphabetic: 'PKR', exponent: 2 },
  '604': { alphabetic: 'PEN', exponent: 2 },
  '608': { alphabetic: 'PHP', exponent: 2 },
  '634': { alphabetic: 'QAR', exponent: 2 },
  '682': { alphabetic: 'SAR', exponent: 2 },
  '702': { alphabetic: 'SGD', exponent: 2 },
  '704': { alphabetic: 'VND', exponent: 0 },
  '710': { alphabetic: 'ZAR', exponent: 2 },
  '752': { alphabetic: 'SEK', exponent: 2 },
  '756': { alphabetic: 'CHF', exponent: 2 },
  '764': { alphabetic: 'THB', exponent: 2 },
  '784': { alphabetic: 'AED', exponent: 2 },
  '788': { alphabetic: 'TND', exponent: 3 },
  '818': { alphabetic: 'EGP', exponent: 2 },
  '826': { alphabetic: 'GBP', exponent: 2 },
  '840': { alphabetic: 'USD', exponent: 2 },
  '901': { alphabetic: 'TWD', exponent: 2 },
  '941': { alphabetic: 'RSD', exponent: 2 },
  '946': { alphabetic: 'RON', exponent: 2 },
  '949': { alphabetic: 'TRY', exponent: 2 },
  '975': { alphabetic: 'BGN', exponent: 2 },
  '978': { alphabetic: 'EUR', exponent: 2 },
  '980': { alphabetic: 'UAH', exponent: 2 },
  '985': { alphabetic: 'PLN', exponent: 2 },
  '986': { alphabetic: 'BRL', exponent: 2 },
};

const NUMBERS = new Map(Object.entries(CURRENCIES).map(([numeric, { alphabetic }]) => [alphabetic, numeric]));
