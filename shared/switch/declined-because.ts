import type { RefusalCode } from '../refusal/refusal.ts';
import type { DeclinedBecause } from '../session/declined-cash.ts';

/**
 * How a customer is told each "no" that a machine was answered. Nothing where there is nothing to tell: nobody's card, a
 * machine that is not the network's, and a copy of what was taken back.
 */
export const declinedBecause = (code: RefusalCode): DeclinedBecause | undefined =>
  UNTOLD.includes(code) ? undefined : (REASONS[code] ?? 'not-permitted');

const UNTOLD: readonly RefusalCode[] = ['terminal-unknown', 'card-unknown', 'cash-not-authorized'];

const REASONS: Readonly<Partial<Record<RefusalCode, DeclinedBecause>>> = {
  'funds-insufficient': 'funds-insufficient',
  'answer-invalid': 'amount-invalid',
  'evidence-impossible': 'amount-differs',
  'transaction-not-found': 'not-prepared',
  'transaction-expired': 'expired',
  'transaction-held': 'elsewhere',
  'cash-in-machine': 'elsewhere',
  'money-moving': 'elsewhere',
  'consent-needed': 'consent-needed',
  'cash-unavailable': 'cash-unavailable',
};
