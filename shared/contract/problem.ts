import * as z from 'zod';
import { AskedPrompt } from '../cash/asked-prompt.ts';
import { RefusalCode } from '../refusal/refusal.ts';
import { NamedMachine } from '../terminal/named-machine.ts';

/** The HTTP status (RFC 9110, section 15; RFC 6585 for 428) that says each refusal. */
export const statusOf: Record<RefusalCode, number> = {
  'request-invalid': 400,
  'media-type-unsupported': 415,
  'body-too-large': 413,
  'message-malformed': 422,
  'card-number-sent': 422,
  'idempotency-key-missing': 400,
  'version-missing': 428,
  'scope-missing': 403,
  'channel-unknown': 403,
  'visit-missing': 403,
  'visit-over': 403,
  'channel-not-attached': 409,
  'signed-out': 403,
  'assistance-missing': 403,
  'assistance-over': 403,
  'assistance-not-found': 404,
  'help-code-not-found': 404,
  'too-many-tries': 429,
  'too-many-notes': 409,
  'take-over-not-consented': 403,
  'consent-not-asked': 409,
  'consent-not-possible-here': 409,
  'step-for-customer-only': 403,
  'role-insufficient': 403,
  'key-reused': 422,
  'request-in-progress': 409,
  'session-changed': 412,
  'session-full': 409,
  'too-many-requests': 429,
  'transaction-not-found': 404,
  'transaction-expired': 410,
  'transaction-held': 409,
  'transaction-suspended': 409,
  'kind-already-open': 409,
  'kind-not-possible-here': 409,
  'too-many-open': 409,
  'step-not-current': 409,
  'step-not-possible-here': 409,
  'answer-invalid': 422,
  'draft-too-large': 413,
  'nothing-before-this-step': 409,
  'consent-text-outdated': 409,
  'objection-needed': 409,
  'erasure-in-progress': 409,
  'ticket-not-found': 404,
  'ticket-expired': 410,
  'invitation-invalid': 422,
  'invitation-expired': 410,
  'invitation-answered': 409,
  'channel-cannot-continue': 409,
  'approval-invalid': 422,
  'approval-stale': 422,
  'approval-differs': 422,
  'device-not-enrolled': 403,
  'too-many-devices': 409,
  'device-unknown': 404,
  'sign-in-too-old': 403,
  'money-moving': 409,
  'cash-in-machine': 409,
  'cash-taken-in': 409,
  'funds-insufficient': 409,
  'account-unknown': 422,
  'cash-not-authorized': 409,
  'evidence-impossible': 422,
  'evidence-differs': 409,
  'consent-needed': 409,
  'nonce-missing': 422,
  'nonce-used': 409,
  'evidence-missing': 422,
  'evidence-forged': 422,
  'evidence-unfinished': 409,
  'cash-not-overdue': 409,
  'claim-not-possible-here': 409,
  'not-claimable': 409,
  'claim-already-open': 409,
  'claim-invalid': 422,
  'claim-not-found': 404,
  'claim-answered': 409,
  'refund-exceeded': 422,
  'offer-not-found': 404,
  'offer-version-taken': 409,
  'offer-invalid': 422,
  'offer-answered': 409,
  'offer-changed': 409,
  'offer-over': 410,
  'offer-exhausted': 409,
  'offer-not-acceptable-here': 409,
  'cash-unavailable': 409,
  'terminal-unknown': 404,
  'terminal-taken': 409,
  'network-unknown': 403,
  'card-unknown': 404,
  'evidence-stale': 422,
  'reconciliation-not-found': 404,
  'link-invalid': 404,
  'feedback-too-early': 409,
  'feedback-given': 409,
  'attachment-not-found': 404,
  'measure-not-found': 404,
  'measure-not-ready': 503,
  'range-invalid': 422,
  'filter-not-possible': 422,
  'export-not-found': 404,
};

/** The short, unchanging summary of each problem type (RFC 9457, section 3.1.3). */
export const titleOf: Record<RefusalCode, string> = {
  'request-invalid': 'The request does not have the form that the contract asks for.',
  'media-type-unsupported': 'The body is of a media type that this door does not read.',
  'body-too-large': 'The body is too large.',
  'message-malformed': 'The message is not in the agreed form.',
  'card-number-sent': 'The request holds the number of a card.',
  'idempotency-key-missing': 'The request needs an Idempotency-Key.',
  'version-missing': 'The request needs If-Match with the version it saw.',
  'scope-missing': 'The token does not open this door.',
  'channel-unknown': 'The token belongs to no known channel.',
  'visit-missing': 'The machine must name the visit it speaks for.',
  'visit-over': 'The visit at the machine is over.',
  'channel-not-attached': 'This channel is not attached to the session.',
  'signed-out': 'This sign-in was signed out.',
  'assistance-missing': 'Somebody of the bank must name the assistance they speak in.',
  'assistance-over': 'The assistance is over.',
  'assistance-not-found': 'There is no such assistance.',
  'help-code-not-found': 'Nobody is found by this.',
  'too-many-tries': 'It was tried too often.',
  'too-many-notes': 'No more notes can be left here.',
  'take-over-not-consented': 'The customer has not consented to this.',
  'consent-not-asked': 'Nobody asked for this consent.',
  'consent-not-possible-here': 'Consent cannot be given in person here.',
  'step-for-customer-only': 'This step is the customer’s own.',
  'role-insufficient': 'This role may not do this.',
  'key-reused': 'The Idempotency-Key was used for another request.',
  'request-in-progress': 'The first request with this Idempotency-Key is still in progress.',
  'session-changed': 'The session changed since it was read.',
  'session-full': 'The session holds as much as it may.',
  'too-many-requests': 'More is asked than anybody needs to.',
  'transaction-not-found': 'There is no such transaction.',
  'transaction-expired': 'The transaction has expired.',
  'transaction-suspended': 'Nobody holds the transaction.',
  'transaction-held': 'Another channel holds the transaction.',
  'kind-already-open': 'A transaction of this kind is already open.',
  'kind-not-possible-here': 'This channel cannot begin a transaction of this kind.',
  'too-many-open': 'Too many transactions are open.',
  'step-not-current': 'The transaction is at another step.',
  'step-not-possible-here': 'This channel cannot do this step.',
  'answer-invalid': 'The answer does not fit the step.',
  'draft-too-large': 'The draft is too large.',
  'nothing-before-this-step': 'There is no step to go back to.',
  'consent-text-outdated': 'The text of the consent is another now.',
  'objection-needed': 'This rests on no consent that could be withdrawn.',
  'erasure-in-progress': 'The customer’s data is being erased.',
  'ticket-not-found': 'There is no such hand-over ticket.',
  'ticket-expired': 'The hand-over ticket has expired.',
  'invitation-invalid': 'The QR was not drawn by one of the bank’s machines.',
  'invitation-expired': 'The QR has expired.',
  'invitation-answered': 'The QR was already used.',
  'channel-cannot-continue': 'That channel cannot continue this transaction.',
  'approval-invalid': 'The approval is not a valid signature.',
  'approval-stale': 'The approval is too old.',
  'approval-differs': 'The approval is for other terms.',
  'device-not-enrolled': 'The signing device is not enrolled.',
  'too-many-devices': 'Too many devices are enrolled.',
  'device-unknown': 'There is no such device.',
  'sign-in-too-old': 'A fresh sign-in is needed.',
  'money-moving': 'Money is moving.',
  'cash-taken-in': 'The machine has already taken the cash in.',
  'cash-in-machine': 'The cash is in the machine.',
  'funds-insufficient': 'There is not enough money on the account.',
  'account-unknown': 'There is no such account.',
  'cash-not-authorized': 'The machine has no authorization for this.',
  'evidence-impossible': 'The machine’s report cannot be true.',
  'evidence-differs': 'The machine reported something else before.',
  'consent-needed': 'The customer must agree to something first.',
  'nonce-missing': 'The dispenser of this machine needs a token.',
  'nonce-used': 'A token was issued for this nonce before.',
  'evidence-missing': 'The dispenser’s own evidence is needed.',
  'evidence-forged': 'The dispenser did not sign this of this authorization.',
  'evidence-unfinished': 'The dispenser’s evidence leaves in doubt what the customer has.',
  'cash-not-overdue': 'The machine is not overdue with its report.',
  'claim-not-possible-here': 'This channel cannot take a claim.',
  'not-claimable': 'There is nothing to claim about this transaction.',
  'claim-already-open': 'A claim about this transaction is open.',
  'claim-invalid': 'The claim does not say what it must.',
  'claim-not-found': 'There is no such claim.',
  'claim-answered': 'The claim was answered before.',
  'refund-exceeded': 'The refund is more than the claim can be about.',
  'offer-version-taken': 'This version of the offer was published before.',
  'offer-invalid': 'The offer cannot be published.',
  'offer-not-found': 'There is no such offer for this customer.',
  'offer-answered': 'The customer has answered this offer.',
  'offer-changed': 'The offer is not what the customer saw.',
  'offer-over': 'The offer is over.',
  'offer-exhausted': 'None of this offer are left.',
  'offer-not-acceptable-here': 'This channel cannot accept the offer.',
  'network-unknown': 'The network has agreed on no messages.',
  'cash-unavailable': 'The machine cannot pay out this amount now.',
  'terminal-unknown': 'There is no such terminal in this network.',
  'terminal-taken': 'The id of the terminal is in use.',
  'card-unknown': 'The card belongs to no customer.',
  'evidence-stale': 'The machine’s evidence is too old.',
  'reconciliation-not-found': 'There is no report of this day.',
  'link-invalid': 'The link is not one of ours, or too old.',
  'feedback-too-early': 'The transaction has not ended.',
  'feedback-given': 'Feedback was given before.',
  'attachment-not-found': 'There is no such channel attached.',
  'measure-not-found': 'There is no such measure.',
  'measure-not-ready': 'The measure is still being counted.',
  'range-invalid': 'These days cannot be asked about together.',
  'filter-not-possible': 'The measure cannot be asked about less in this way.',
  'export-not-found': 'There is no such export.',
};

/** Refusals that any door may answer with, so that routes need not repeat them. */
export const everyDoorRefuses = [
  'request-invalid',
  'body-too-large',
  'card-number-sent',
] as const satisfies RefusalCode[];
export const signedInDoorsRefuse = [
  'scope-missing',
  'channel-unknown',
  'signed-out',
] as const satisfies RefusalCode[];
/** All but what money did: that is taken however often it is reported. */
export const pacedDoorsRefuse = ['too-many-requests'] as const satisfies RefusalCode[];
export const terminalDoorsRefuse = ['visit-missing', 'visit-over'] as const satisfies RefusalCode[];
export const assistingDoorsRefuse = [
  'assistance-missing',
  'assistance-over',
] as const satisfies RefusalCode[];
/** What driving for a customer may run into, beyond what it runs into for the customer. */
export const drivingForSomebodyRefuses = ['take-over-not-consented'] as const satisfies RefusalCode[];
export const fillingForSomebodyRefuses = [
  'step-for-customer-only',
  'role-insufficient',
] as const satisfies RefusalCode[];
export const bodiesRefuse = ['media-type-unsupported'] as const satisfies RefusalCode[];
export const changesRefuse = [
  'idempotency-key-missing',
  'version-missing',
  'session-changed',
  'session-full',
  'key-reused',
  'request-in-progress',
  'channel-not-attached',
] as const satisfies RefusalCode[];
export const factsRefuse = [
  'idempotency-key-missing',
  'key-reused',
  'request-in-progress',
] as const satisfies RefusalCode[];

/** The stable identifier of a problem type: a path under the API, where the document explains it. */
export const typeOf = (code: RefusalCode): string => `/docs#${code}`;

/** An RFC 9457 problem. Every refusal of every door has this form. */
export const Problem = z
  .object({
    type: z.string().meta({
      description: 'A URI reference that identifies the problem type.',
      example: '/docs#session-changed',
    }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What happened, and what to do.' }),
    code: RefusalCode,
    requestId: z.string().optional().meta({ description: 'Quote this when asking for help.' }),
    currentVersion: z.int().optional().meta({ description: 'The version the session has now.' }),
    transactionId: z.string().optional(),
    holder: z
      .object({ channel: z.string(), since: z.iso.datetime() })
      .optional()
      .meta({ description: 'Who holds the transaction now.' }),
    continueOn: z
      .array(z.string())
      .optional()
      .meta({ description: 'Channels on which the customer can go on.' }),
    choices: z.array(z.string()).optional(),
    machines: z
      .array(NamedMachine)
      .optional()
      .meta({ description: 'The nearest machines at which the customer can go on.' }),
    prompts: z
      .array(AskedPrompt)
      .optional()
      .meta({ description: 'What to ask the customer, and to send back as `consents` if they agree.' }),
    limit: z.string().optional().meta({
      description: 'Which limit was reached, by its name in this document.',
      example: 'changesOfCustomer',
    }),
    retryAfterS: z
      .int()
      .optional()
      .meta({ description: 'In how many seconds to send it again, as `Retry-After` says.' }),
    issues: z
      .array(z.object({ at: z.string(), says: z.string() }))
      .optional()
      .meta({ description: 'What is wrong, field by field.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });
export type Problem = z.infer<typeof Problem>;
