import type { Money } from '../../cash/money.ts';
import { parseAmount } from '../../iso8583/amount.ts';
import { currencyByNumber } from '../../iso8583/currency.ts';
import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';
import { fieldOf } from './field-of.ts';

/** Element 4 in the currency of 49. Throws `MalformedMessage` at whichever is wrong. */
export const readMoney = (message: Message): Money => moneyOf(message, fieldOf(message, 4), 4);

/** Twelve digits of minor units, taken from element `number`, in the currency of 49. */
export function moneyOf(message: Message, amount: string, number: number): Money {
  const currency = fieldOf(message, 49);
  if (!currencyByNumber(currency)) throw new MalformedMessage(49, 'This currency is not known here.');
  return parseAmount({ amount, currency }, number);
}
