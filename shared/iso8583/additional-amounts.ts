import type { Money } from '../cash/money.ts';
import { formatAmount, parseAmount } from './amount.ts';
import { MalformedMessage } from './malformed-message.ts';

/**
 * One entry of element 54. `accountType` is as in the processing code; `amountType` is 01 (ledger balance), 02 (available)
 * or another of ISO 8583's "amount type codes"; `sign` is C or D.
 */
export interface AdditionalAmount {
  readonly accountType: string;
  readonly amountType: string;
  readonly sign: 'C' | 'D';
  readonly money: Money;
}

const ENTRIES_MAX = 6;

/**
 * Element 54, "additional amounts": up to six entries of twenty characters, each account type (n 2), amount type (n 2),
 * currency (n 3) and signed amount (x+n 12). Throws `MalformedMessage` at 54.
 */
export function parseAdditionalAmounts(text: string): AdditionalAmount[] {
  const entries = text.match(/.{1,20}/gs) ?? [];
  if (entries.length > ENTRIES_MAX)
    throw new MalformedMessage(54, `It has more than ${ENTRIES_MAX} entries.`);
  return entries.map((entry) => {
    const [, accountType = '', amountType = '', currency = '', sign, amount = ''] =
      /^([0-9]{2})([0-9]{2})([0-9]{3})([CD])([0-9]{12})$/.exec(entry) ?? [];
    if (!sign) throw new MalformedMessage(54, 'An entry is not two types, a currency and a signed amount.');
    return {
      accountType,
      amountType,
      sign: sign === 'C' ? 'C' : 'D',
      money: parseAmount({ amount, currency }, 54),
    };
  });
}

/** The inverse of `parseAdditionalAmounts`. */
export function formatAdditionalAmounts(amounts: readonly AdditionalAmount[]): string {
  if (amounts.length > ENTRIES_MAX)
    throw new MalformedMessage(54, `It has more than ${ENTRIES_MAX} entries.`);
  return amounts
    .map(({ accountType, amountType, sign, money }) => {
      if (!/^[0-9]{4}$/.test(accountType + amountType) || accountType.length !== 2) {
        throw new MalformedMessage(54, 'A type is not two digits.');
      }
      const { amount, currency } = formatAmount(money, 54);
      return `${accountType}${amountType}${currency}${sign}${amount}`;
    })
    .join('');
}
