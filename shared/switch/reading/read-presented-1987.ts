import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';
import { parseReplacementAmounts } from '../../iso8583/replacement-amounts.ts';
import { RESPONSE_CODES } from '../../iso8583/response-codes.ts';
import { optionalField } from './field-of.ts';
import type { OutcomeKind, Presented } from './presented.ts';
import { FAILURES_1987 } from './read-failure.ts';
import { moneyOf, readMoney } from './read-money.ts';

/**
 * ISO 8583:1987: element 4 is what was authorized, and 95 what was really dispensed. Without 95, a reversal says that
 * nothing was, and a completion that all was, unless its response code (39) is a "no".
 *
 * Throws `MalformedMessage` at 95 if it is missing although 39 says "in part", or if a reversal has there all that was
 * authorized; and at 39 for a code that is not known, or that says "no" to cash which 95 says was dispensed. A code that
 * is not known is passed over in a reversal of everything.
 */
export function readPresented1987(message: Message, kind: OutcomeKind): Presented {
  const authorized = readMoney(message);
  const replacement = optionalField(message, 95);
  const said = optionalField(message, 39);
  if (replacement) {
    const { transactionMinor } = parseReplacementAmounts(replacement);
    const presented = moneyOf(message, String(transactionMinor).padStart(12, '0'), 95);
    const saysNothing = kind === 'completion' ? saysNo(said) : saysNoCash(said);
    if (transactionMinor > 0 && saysNothing) {
      throw new MalformedMessage(39, 'It says no, but element 95 says that cash was dispensed.');
    }
    if (kind === 'reversal' && transactionMinor > 0 && transactionMinor >= authorized.amountMinor) {
      throw new MalformedMessage(95, 'It is not less than element 4, so there is nothing to reverse.');
    }
    return { authorized, presented };
  }
  if (said && IN_PART.includes(said)) {
    throw new MalformedMessage(95, 'It is missing, although element 39 says that a part was dispensed.');
  }
  const nothing = kind === 'reversal' || saysNo(said);
  return { authorized, presented: nothing ? { ...authorized, amountMinor: 0 } : authorized };
}

/** 10 is approved for a partial amount, 32 completed partially. */
const IN_PART: readonly string[] = ['10', '32'];

/** Why a reversal comes where no valid answer came in time: without one a machine must not dispense. */
const NO_CASH: readonly string[] = ['68', '91'];

function saysNoCash(said: string | undefined): boolean {
  if (said === undefined) return false;
  if (RESPONSE_CODES[said] || FAILURES_1987[said]) return NO_CASH.includes(said);
  throw new MalformedMessage(39, 'This response code is not known here, and cash came out.');
}

function saysNo(said: string | undefined): boolean {
  if (said === undefined || IN_PART.includes(said)) return false;
  const code = RESPONSE_CODES[said];
  if (!code && !FAILURES_1987[said]) throw new MalformedMessage(39, 'This response code is not known here.');
  return code?.says !== 'approved';
}
