import type { Money } from '../cash/money.ts';
import { parseAmount } from './amount.ts';
import { currencyByNumber } from './currency.ts';
import { MalformedMessage } from './malformed-message.ts';

/**
 * Element 28 of 1987, "amount, transaction fee" (x+n 8), in the currency of the transaction: D for what the customer
 * pays. Answers nothing for a fee of nothing. Throws `MalformedMessage` at 28, also for a fee that is to be credited.
 */
export function parseTransactionFee(text: string, currency: string): Money | undefined {
  const [, sign, digits = ''] = /^([CD])([0-9]{8})$/.exec(text) ?? [];
  if (!sign) throw new MalformedMessage(28, 'It is not D or C and eight digits.');
  return owed(sign, parseAmount({ amount: digits.padStart(12, '0'), currency }, 28), 28);
}

/**
 * Element 46 of 1993, "amounts, fees": entries of 34 characters, of which one is understood here, in the currency of the
 * transaction: type (n 2), currency (n 3), signed amount (x+n 8), rate (n 8), the same for reconciliation (x+n 8, n 3).
 * Throws `MalformedMessage` at 46.
 */
export function parseFeeAmounts(text: string, currency: string): Money | undefined {
  const [, of = '', sign, digits = ''] =
    /^[0-9]{2}([0-9]{3})([CD])([0-9]{8})[0-9]{8}[CD][0-9]{8}[0-9]{3}$/.exec(text) ?? [];
  if (!sign) throw new MalformedMessage(46, 'It is not one fee.');
  if (of !== currency || !currencyByNumber(of)) {
    throw new MalformedMessage(46, 'It is in another currency than the transaction.');
  }
  return owed(sign, parseAmount({ amount: digits.padStart(12, '0'), currency }, 46), 46);
}

function owed(sign: string, money: Money, field: number): Money | undefined {
  if (money.amountMinor === 0) return undefined;
  if (sign === 'C') throw new MalformedMessage(field, 'A fee that the customer gets is not agreed.');
  return money;
}
