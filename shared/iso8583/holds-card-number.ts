import { mayBecomeIban, withoutIbans } from '../cash/iban.ts';
import { passesLuhn } from './card-numbers-in-text.ts';

/**
 * Whether somebody wrote the number of a card into a text: of a known scheme, as long as that scheme's numbers are, and
 * with its check digit right (ISO/IEC 7812). Also with its groups parted by spaces, hyphens, dots and the like, amid
 * other words, or in the text of a track.
 *
 * It must not hit what people and machines may well write: an IBAN, also half typed; a telephone number with its
 * country; our own ids; what is drawn by chance, such as a token or a hash. `maskCardNumbers` hides more, for where
 * hiding too much does no harm.
 */
export function holdsCardNumber(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (plain.length < DIGITS_MIN || mayBecomeIban(plain)) return false;
  const written = withoutIbans(plain).replace(OUR_ID, ' ').replace(UUID, ' ').replace(WORD, withoutChance);
  return [...written.matchAll(RUN)].some(([run]) => isAnyCard(run));
}

/** The number of a card that JSON has as a number. */
export const isCardNumber = (number: number): boolean =>
  Number.isInteger(number) && holdsCardNumber(String(number));

/** Ids of transactions and the like, as we draw them: a letter, a counter, chance; of invitations without the counter. */
const OUR_ID = /(?<![A-Za-z0-9])(?:[a-z]0[0-9a-z]{5,11}|i)-[0-9a-f]{10,16}(?![0-9a-z])/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const WORD = /[A-Za-z0-9]+/g;

/** A word that changes between digits and letters so often was drawn by chance. Tracks, in hexadecimal too, do not. */
const CHANGES_MAX = 2;
const withoutChance = (word: string): string =>
  (word.match(/[0-9][A-Za-z]/g)?.length ?? 0) > CHANGES_MAX ? ' ' : word;

/** Digits, in groups with up to three signs between; with what stands before them if it makes them a telephone number. */
const RUN = /(?:\+ ?)?[0-9]+(?:[ \-._/·]{1,3}[0-9]+)*/g;

const DIGITS_MIN = 13;
const DIGITS_MAX = 19;
/** Numbers are printed on cards in groups of which the first has four digits or more. */
const FIRST_GROUP_MIN = 4;
/** ITU-T E.164, with the country. */
const TELEPHONE_DIGITS_MAX = 15;

function isAnyCard(run: string): boolean {
  if (run.startsWith('+') && run.replace(/[^0-9]/g, '').length <= TELEPHONE_DIGITS_MAX) return false;
  const groups = run.split(/[^0-9]+/);
  return groups.some(
    (group, at) => group.length >= FIRST_GROUP_MIN && isCardFrom(groups.slice(at, at + DIGITS_MAX)),
  );
}

/** A number and what follows it, such as an expiry date, may stand in groups alike. */
function isCardFrom(groups: readonly string[]): boolean {
  let digits = '';
  for (const group of groups) {
    digits += group;
    if (digits.length > DIGITS_MAX) return false;
    if (digits.length >= DIGITS_MIN && isOfScheme(digits) && passesLuhn(digits)) return true;
  }
  return false;
}

const isOfScheme = (digits: string): boolean =>
  SCHEMES.some(({ begins, lengths }) => lengths.includes(digits.length) && begins.test(digits));

const SIXTEEN_AND_MORE = [16, 17, 18, 19];
const MAESTRO = [13, 14, 15, 16, 17, 18, 19];

/** The ranges that the schemes publish, with the lengths of their numbers. */
const SCHEMES: readonly { readonly begins: RegExp; readonly lengths: readonly number[] }[] = [
  // Visa
  { begins: /^4/, lengths: [13, 16, 18, 19] },
  // Mastercard: 51 to 55, 2221 to 2720
  { begins: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  // Maestro, and domestic schemes of Europe beside it
  { begins: /^(50|5[6-8]|63|67)/, lengths: MAESTRO },
  // American Express
  { begins: /^3[47]/, lengths: [15] },
  // Diners Club
  { begins: /^(30[0-5]|3095|36|3[89])/, lengths: [14, ...SIXTEEN_AND_MORE] },
  // Discover and RuPay
  { begins: /^(60|64[4-9]|65|81|82|508)/, lengths: SIXTEEN_AND_MORE },
  // UnionPay
  { begins: /^62/, lengths: SIXTEEN_AND_MORE },
  // JCB: 3528 to 3589
  { begins: /^35(2[89]|[3-8])/, lengths: SIXTEEN_AND_MORE },
  // Mir
  { begins: /^220[0-4]/, lengths: SIXTEEN_AND_MORE },
];
