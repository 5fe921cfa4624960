import type { Saying } from '../channel/wording.ts';
import type { Conversion } from './conversion.ts';
import { decimal, minorDigitsOf, moneyWords } from './money-words.ts';
import type { Prompt } from './prompt.ts';

/** As much as a line of an ATM's screen holds. */
export const ATM_LINE_CHARS_MAX = 40;

/** What a machine shows of a prompt, line by line. Nothing of it says who the customer is. */
export function promptWords(prompt: Prompt): Saying[] {
  switch (prompt.about) {
    case 'fee': {
      const fee = moneyWords(prompt.fee);
      return [{ en: `Fee: ${fee.en}. OK?`, it: `Commissione: ${fee.it}. OK?` }];
    }
    case 'overdraft': {
      const overdraft = moneyWords(prompt.overdraft);
      return [{ en: `Overdraft: ${overdraft.en}. OK?`, it: `Scoperto: ${overdraft.it}. OK?` }];
    }
    case 'conversion':
      return conversionWords(prompt.conversion);
  }
}

function conversionWords(conversion: Conversion): Saying[] {
  const [requested, billed] = [moneyWords(conversion.requested), moneyWords(conversion.billed)];
  const [from, to] = [conversion.requested.currency, conversion.billed.currency];
  const rate = decimal(ratePerUnit(conversion), RATE_DIGITS);
  const markup = decimal(conversion.markupBasisPoints, 2);
  return [
    {
      en: `1 ${from} = ${to} ${rate.en}, plus ${markup.en} %`,
      it: `1 ${from} = ${rate.it} ${to}, più ${markup.it} %`,
    },
    { en: `${requested.en} = ${billed.en}. OK?`, it: `${requested.it} = ${billed.it}. OK?` },
  ];
}

const RATE_DIGITS = 6;

/** The rate between whole units, as people know it, in millionths: of yen a unit is the minor unit, of dinars 1000 are. */
function ratePerUnit({ requested, billed, rateMillionths }: Conversion): bigint {
  const [from, to] = [minorDigitsOf(requested.currency), minorDigitsOf(billed.currency)];
  return (BigInt(rateMillionths) * 10n ** BigInt(from)) / 10n ** BigInt(to);
}
