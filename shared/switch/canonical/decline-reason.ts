import * as z from 'zod';

/**
 * Why we say no to a network. Closed, and ours: ISO 20022 leaves `RspnRsn` to the parties. A new reason does not compile
 * until it has its response codes, and a text that a machine may show.
 */
export const DeclineReason = z.enum([
  // the customer and what they may do
  'funds-insufficient',
  'amount-invalid',
  'card-unknown',
  'not-permitted',
  'consent-needed',
  // the withdrawal
  'transaction-not-found',
  'transaction-expired',
  'transaction-elsewhere',
  'already-dispensed',
  'already-reversed',
  'evidence-impossible',
  // the message and the machine
  'terminal-unknown',
  'cash-unavailable',
  'format',
  'unsupported',
  'duplicate',
  'late',
  'unavailable',
  'system',
]);
export type DeclineReason = z.infer<typeof DeclineReason>;
