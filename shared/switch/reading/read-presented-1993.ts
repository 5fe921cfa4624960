import type { Money } from '../../cash/money.ts';
import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';
import { ACTION_CODES } from '../../iso8583/response-codes.ts';
import { REVERSAL_REASONS, type ReversalReason } from '../../iso8583/reversal-reasons.ts';
import { optionalField } from './field-of.ts';
import type { OutcomeKind, Presented } from './presented.ts';
import { moneyOf, readMoney } from './read-money.ts';

/**
 * ISO 8583:1993: element 30, "amounts, original", holds what was authorized where it is not what element 4 says, and
 * element 4 then what was really dispensed. (It is the other way round from 1987, whose element 95 this edition lacks.)
 *
 * A completion without 30 dispensed all of element 4, unless its action code (39) is a "no". A reversal dispensed nothing,
 * unless it is said to be a partial one, by function code 401 in element 24 or reason 4004 in 25: then 30 must be there,
 * and element 4 be less of it. Cash is never read out of a 30 alone.
 *
 * Throws `MalformedMessage` at the one of 4, 24, 25, 30 and 39 that is missing, not known where it decides, or contradicts
 * the others. A reason that is not known (4351 to 4499 are private) is passed over where nothing came out.
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
  const extent = readExtent(message);
  const reason = optionalField(message, 25);
  const cash = REVERSAL_REASONS[reason ?? '']?.cash;
  if (extent === FULL_REVERSAL && cash === 'part') {
    throw new MalformedMessage(24, 'It says all, but element 25 says a part.');
  }
  if (extent === PARTIAL_REVERSAL || cash === 'part') {
    if (reason !== undefined && cash === undefined) {
      throw new MalformedMessage(25, 'This reason is not known here, and cash came out.');
    }
    return partlyReversed(amount, authorized, cash);
  }
  if (authorized && authorized.amountMinor !== amount.amountMinor) {
    if (extent === FULL_REVERSAL)
      throw new MalformedMessage(24, 'It says all, but elements 4 and 30 differ.');
    throw new MalformedMessage(24, 'It is missing, although elements 4 and 30 differ.');
  }
  return { authorized: amount, presented: { ...amount, amountMinor: 0 } };
}

function partlyReversed(
  amount: Money,
  authorized: Money | undefined,
  cash: ReversalReason['cash'] | undefined,
): Presented {
  if (cash === 'none') throw new MalformedMessage(25, 'It says no cash, but element 24 says a part.');
  if (!authorized) throw new MalformedMessage(30, 'It is missing, although a part was dispensed.');
  if (amount.amountMinor >= authorized.amountMinor) {
    throw new MalformedMessage(4, 'It says a part, but element 4 is not less than element 30.');
  }
  return { authorized, presented: amount };
}

function readExtent(message: Message): string | undefined {
  const extent = optionalField(message, 24);
  if (extent === undefined || extent === FULL_REVERSAL || extent === PARTIAL_REVERSAL) return extent;
  throw new MalformedMessage(24, 'It is neither a full nor a partial reversal.');
}

/** The transaction's half of element 30; the other half is the reconciliation's. */
function readOriginalAmount(message: Message) {
  const text = optionalField(message, 30);
  if (text === undefined) return undefined;
  if (!/^[0-9]{24}$/.test(text)) throw new MalformedMessage(30, 'It is not two amounts.');
  return moneyOf(message, text.slice(0, 12), 30);
}
