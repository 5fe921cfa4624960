import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';
import { ACTION_CODES } from '../../iso8583/response-codes.ts';
import { REVERSAL_REASONS } from '../../iso8583/reversal-reasons.ts';
import { optionalField } from './field-of.ts';
import type { OutcomeKind, Presented } from './presented.ts';
import { moneyOf, readMoney } from './read-money.ts';

/**
 * ISO 8583:1993: element 30, "amounts, original", holds what was authorized where it is not what element 4 says, and
 * element 4 then what was really dispensed. (It is the other way round from 1987, whose element 95 this edition lacks.)
 *
 * A completion without 30 dispensed all of element 4, unless its action code (39) is a "no". A reversal without 30
 * dispensed nothing; with it, it is a partial one (function code 401 in element 24, reason 4004 in 25).
 *
 * Throws `MalformedMessage` at the one of 24, 25, 30 and 39 that is missing, not known, or contradicts the amounts.
 */
export const readPresented1993 = (message: Message, kind: OutcomeKind): Presented =>
  kind === 'completion' ? completed(message) : reversed(message);

const IN_PART = '002';
const FULL_REVERSAL = '400';
const PARTIAL_REVERSAL = '401';

function completed(message: Message): Presented {
  const amount = readMoney(message);
  const authorized = readOriginalAmount(message);
  const said = optionalField(message, 39);
  const action = said === undefined ? undefined : ACTION_CODES[said];
  if (said && !action) throw new MalformedMessage(39, 'This action code is not known here.');
  if (!authorized && said === IN_PART) {
    throw new MalformedMessage(30, 'It is missing, although element 39 says that a part was dispensed.');
  }
  const saysNo = action !== undefined && !action.says.startsWith('approved');
  if (saysNo && authorized && amount.amountMinor > 0) {
    throw new MalformedMessage(39, 'It says no, but element 4 says that cash was dispensed.');
  }
  const presented = saysNo ? { ...amount, amountMinor: 0 } : amount;
  return { authorized: authorized ?? amount, presented };
}

function reversed(message: Message): Presented {
  const amount = readMoney(message);
  const authorized = readOriginalAmount(message);
  const extent = optionalField(message, 24);
  const { cash } = REVERSAL_REASONS[optionalField(message, 25) ?? ''] ?? { cash: 'not said' };
  const partial = extent === PARTIAL_REVERSAL || cash === 'part';
  if (extent === FULL_REVERSAL) {
    if (cash === 'part') throw new MalformedMessage(24, 'It says all, but element 25 says a part.');
    if (authorized && authorized.amountMinor !== amount.amountMinor) {
      throw new MalformedMessage(24, 'It says all, but elements 4 and 30 differ.');
    }
    return { authorized: amount, presented: { ...amount, amountMinor: 0 } };
  }
  if (!authorized) {
    if (partial) throw new MalformedMessage(30, 'It is missing, although a part was dispensed.');
    return { authorized: amount, presented: { ...amount, amountMinor: 0 } };
  }
  if (cash === 'none' && amount.amountMinor > 0) {
    throw new MalformedMessage(25, 'It says no cash, but element 4 says that cash was dispensed.');
  }
  return { authorized, presented: amount };
}

/** The transaction's half of element 30; the other half is the reconciliation's. */
function readOriginalAmount(message: Message) {
  const text = optionalField(message, 30);
  if (text === undefined) return undefined;
  if (!/^[0-9]{24}$/.test(text)) throw new MalformedMessage(30, 'It is not two amounts.');
  return moneyOf(message, text.slice(0, 12), 30);
}
