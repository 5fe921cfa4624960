import type { AskedPrompt } from '../cash/asked-prompt.ts';
import type { Prompt } from '../cash/prompt.ts';
import type { DeclineReason } from './canonical/decline-reason.ts';

/**
 * How ISO 8583 says each of our reasons in element 39: `response` in the 1987 edition, `action` in the 1993 edition.
 *
 * The codes and their meanings are the standard's ("response codes", "action codes"); which reason gets which is ours.
 * What the standard has no word for gets the nearest that lets no machine dispense, and none try again by itself. Only
 * 68, 91 and 96 (911, 907 and 909) leave the outcome open, and so are kept for when it is.
 */
export const DECLINE_CODES: Readonly<Record<DeclineReason, DeclineCode>> = {
  // 51, 116: not sufficient funds
  'funds-insufficient': { response: '51', action: '116' },
  // 13, 110: invalid amount
  'amount-invalid': { response: '13', action: '110' },
  // 14, 111: invalid card number (no such number)
  'card-unknown': { response: '14', action: '111' },
  // 57, 119: transaction not permitted to cardholder
  'not-permitted': { response: '57', action: '119' },
  // 57, 119 too, of a conversion; what ISO 8583 cannot ask otherwise is said by `declineCodeOf`
  'consent-needed': { response: '57', action: '119' },
  // 25, 914: unable to locate record on file; not able to trace back to original transaction
  'transaction-not-found': { response: '25', action: '914' },
  // 12, 902: invalid transaction
  'transaction-expired': { response: '12', action: '902' },
  // 05, 100: do not honour
  'transaction-elsewhere': { response: '05', action: '100' },
  // 94, 913: duplicate transmission
  'already-dispensed': { response: '94', action: '913' },
  'already-reversed': { response: '12', action: '902' },
  'evidence-impossible': { response: '13', action: '110' },
  // 58, 120: transaction not permitted to terminal
  'terminal-unknown': { response: '58', action: '120' },
  // this machine cannot make the amount; another one can
  'cash-unavailable': { response: '58', action: '120' },
  // 30, 904: format error
  format: { response: '30', action: '904' },
  unsupported: { response: '12', action: '902' },
  duplicate: { response: '94', action: '913' },
  // 68, 911: response received too late; card issuer timed out
  late: { response: '68', action: '911' },
  // 91, 907: issuer or switch is inoperative
  unavailable: { response: '91', action: '907' },
  // 96, 909: system malfunction
  system: { response: '96', action: '909' },
};

/**
 * The code of one decline. ISO 8583 cannot ask: an overdraft that nobody agreed to is a lack of funds (51, 116), a fee
 * other than the agreed one an invalid amount (13, 110).
 */
export function declineCodeOf(reason: DeclineReason, prompts: readonly AskedPrompt[] = []): DeclineCode {
  const asks = (about: Prompt['about']) => prompts.some(({ prompt }) => prompt.about === about);
  if (asks('overdraft')) return DECLINE_CODES['funds-insufficient'];
  return DECLINE_CODES[asks('fee') && !asks('conversion') ? 'amount-invalid' : reason];
}

export interface DeclineCode {
  readonly response: string;
  readonly action: string;
}
