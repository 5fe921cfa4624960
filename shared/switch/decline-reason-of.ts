import type { RefusalCode } from '../refusal/refusal.ts';
import type { DeclineReason } from './canonical/decline-reason.ts';

/** How a network is told each "no" of the session. What has no word of its own is "not permitted", and no more. */
export const declineReasonOf = (code: RefusalCode): DeclineReason => REASONS[code] ?? 'not-permitted';

const REASONS: Readonly<Partial<Record<RefusalCode, DeclineReason>>> = {
  'terminal-unknown': 'terminal-unknown',
  'cash-unavailable': 'cash-unavailable',
  'card-unknown': 'card-unknown',
  'account-unknown': 'card-unknown',
  'funds-insufficient': 'funds-insufficient',
  'answer-invalid': 'amount-invalid',
  'consent-needed': 'consent-needed',
  'evidence-impossible': 'evidence-impossible',
  'transaction-not-found': 'transaction-not-found',
  'transaction-expired': 'transaction-expired',
  'transaction-held': 'transaction-elsewhere',
  'cash-in-machine': 'transaction-elsewhere',
  'money-moving': 'transaction-elsewhere',
  'cash-not-authorized': 'not-permitted',
};
