import { ACTION_CODES, RESPONSE_CODES } from '../shared/iso8583/response-codes.ts';
import type { Passed } from './forward.ts';

/**
 * Why a message is set aside for people, if it is. A decline is the switch's to deal with while it waits for the answer;
 * once the bridge has acknowledged the message, the switch never hears of it. A duplicate is no decline: it arrived.
 */
export function whyRefused(passed: Passed, isAwaited: boolean): string | undefined {
  if (passed.is === 'refused') return `status-${passed.status}`;
  if (isAwaited || saidBy(passed) !== 'declined' || DUPLICATES.includes(codeOf(passed))) return undefined;
  return `code-${codeOf(passed)}`;
}

/** Why a message must be tried again: no answer, or one of a door that could not, where nothing is recorded yet. */
export function whyNotYet(passed: Passed): string | undefined {
  if (passed.is === 'unanswered') return passed.why;
  return saidBy(passed) === 'unanswered' ? `code-${codeOf(passed)}` : undefined;
}

/** Element 39 of an answer. */
export const codeOf = (passed: Passed): string =>
  passed.is === 'answered' ? (passed.answer.fields[39] ?? '') : '';

/** Element 39, "duplicate transmission", in each edition. */
const DUPLICATES: readonly string[] = ['94', '913'];

const saidBy = (passed: Passed) => (RESPONSE_CODES[codeOf(passed)] ?? ACTION_CODES[codeOf(passed)])?.says;
