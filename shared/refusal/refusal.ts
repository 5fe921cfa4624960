import * as z from 'zod';
import type { AskedPrompt } from '../cash/asked-prompt.ts';
import type { NamedMachine } from '../terminal/named-machine.ts';

/** Every expected "no" that Staffetta says. Closed: a new code does not compile until it has a status. */
export const RefusalCode = z.enum([
  // how a request must look
  'request-invalid',
  'media-type-unsupported',
  'body-too-large',
  'message-malformed',
  'card-number-sent',
  'idempotency-key-missing',
  'version-missing',
  // who may ask
  'scope-missing',
  'channel-unknown',
  'visit-missing',
  'visit-over',
  'channel-not-attached',
  'signed-out',
  // who assists
  'assistance-missing',
  'assistance-over',
  'assistance-not-found',
  'help-code-not-found',
  'too-many-tries',
  'too-many-notes',
  'take-over-not-consented',
  'consent-not-asked',
  'consent-not-possible-here',
  'step-for-customer-only',
  'role-insufficient',
  // twice, or late
  'key-reused',
  'request-in-progress',
  'session-changed',
  'session-full',
  'too-many-requests',
  // the transaction
  'transaction-not-found',
  'transaction-expired',
  'transaction-held',
  'transaction-suspended',
  'kind-already-open',
  'kind-not-possible-here',
  'too-many-open',
  'step-not-current',
  'step-not-possible-here',
  'answer-invalid',
  'draft-too-large',
  'nothing-before-this-step',
  // consent and privacy
  'consent-text-outdated',
  'objection-needed',
  'erasure-in-progress',
  // the baton
  'ticket-not-found',
  'ticket-expired',
  'invitation-invalid',
  'invitation-expired',
  'invitation-answered',
  'channel-cannot-continue',
  // approval
  'approval-invalid',
  'approval-stale',
  'approval-differs',
  'device-not-enrolled',
  'too-many-devices',
  'device-unknown',
  'sign-in-too-old',
  // money
  'money-moving',
  'cash-in-machine',
  'cash-taken-in',
  'funds-insufficient',
  'account-unknown',
  'cash-not-authorized',
  'evidence-impossible',
  'evidence-differs',
  'consent-needed',
  'nonce-missing',
  'nonce-used',
  'evidence-missing',
  'evidence-forged',
  'evidence-unfinished',
  'cash-not-overdue',
  // claims
  'claim-not-possible-here',
  'not-claimable',
  'claim-already-open',
  'claim-invalid',
  'claim-not-found',
  'claim-answered',
  'refund-exceeded',
  // offers
  'offer-not-found',
  'offer-answered',
  'offer-changed',
  'offer-over',
  'offer-exhausted',
  'offer-version-taken',
  'offer-invalid',
  'offer-not-acceptable-here',
  // the machine
  'cash-unavailable',
  'terminal-unknown',
  'terminal-taken',
  'network-unknown',
  'card-unknown',
  'evidence-stale',
  'reconciliation-not-found',
  // links in e-mails
  'link-invalid',
  // how it went
  'feedback-too-early',
  'feedback-given',
  // the session
  'attachment-not-found',
  // measures
  'measure-not-found',
  'measure-not-ready',
  'range-invalid',
  'filter-not-possible',
  'export-not-found',
]);
export type RefusalCode = z.infer<typeof RefusalCode>;

/** What a refusal may say beside its sentence, so that a channel can act on it. Never customer data. */
export interface RefusalDetails {
  readonly currentVersion?: number;
  readonly transactionId?: string;
  readonly holder?: { readonly channel: string; readonly sinceMs: number };
  /** The channels on which the customer can go on. */
  readonly continueOn?: readonly string[];
  readonly choices?: readonly string[];
  /** The nearest machines at which the customer can go on. */
  readonly machines?: readonly NamedMachine[];
  /** What the customer must agree to first. */
  readonly prompts?: readonly AskedPrompt[];
  readonly issues?: readonly { readonly at: string; readonly says: string }[];
  readonly retryAfterS?: number;
  /** Which of the limits of the contract was reached. */
  readonly limit?: string;
}

/**
 * An expected "no": a rule of the bank or of the baton, said with a closed code and a sentence that a person
 * can act on. Anything else that is thrown is an outage or a bug.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, says: string, details: RefusalDetails = {}, options?: ErrorOptions) {
    super(says, options);
    this.code = code;
    this.details = details;
  }
}
