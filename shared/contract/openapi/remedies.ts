import { lakeLimits } from '../../measures/lake-limits.ts';
import type { RefusalCode } from '../../refusal/refusal.ts';

/** What a channel does about each refusal. A sentence for its makers; the problem's `detail` is for the moment. */
export const remedyOf: Record<RefusalCode, string> = {
  'request-invalid': 'Correct the fields that `issues` names, and send it under a new key.',
  'media-type-unsupported':
    'Send JSON, with the content type application/json, or whatever else the door reads.',
  'message-malformed':
    'Correct what `issues` names, or the dialect that was agreed. Sent again it is refused again.',
  'card-number-sent':
    'Let the customer write it without the number of a card, which nobody here may keep. A machine sends a token of it.',
  'body-too-large': 'Send less: no body of this contract needs more.',
  'idempotency-key-missing': 'Send an Idempotency-Key, in quotes, of your own making for each change.',
  'version-missing': 'Read the session, and name its ETag in If-Match.',

  'scope-missing': 'Sign in with a client that may do this.',
  'channel-unknown': 'Ask the bank to register this client as a channel.',
  'visit-missing': 'Begin a visit, and send its pass in Staffetta-Visit.',
  'visit-over': 'The customer has left or waited too long. Begin a new visit.',
  'signed-out': 'Let the customer sign in again, and attach the channel anew.',
  'channel-not-attached': 'Attach the channel to the session first.',

  'assistance-missing': 'Open an assistance, and send its pass in Staffetta-Assistance.',
  'assistance-over': 'It was ended, or its time is over. Ask the customer for a new help code.',
  'assistance-not-found': 'Read the session to see whether anybody assists, and who.',
  'help-code-not-found':
    'Ask the customer to read it again, or to draw a new one. Each wrong try counts against whoever tries.',
  'too-many-requests':
    'Wait as long as Retry-After says, then send the very same request again, with the same key: nothing was decided.',
  'too-many-tries': 'Wait as long as Retry-After says.',
  'too-many-notes': 'Leave it at the notes that there are, or write it into the file that the bank keeps.',
  'take-over-not-consented': 'Ask to take it over, and wait for the customer to confirm on their own device.',
  'consent-not-asked': 'Read the session to see what is asked now, and answer that.',
  'consent-not-possible-here': 'Ask, and let the customer confirm on one of the channels in `continueOn`.',
  'step-for-customer-only': 'Hand it back, to one of the channels in `continueOn`.',
  'role-insufficient': 'Let a specialist go on, or hand it back to the customer.',

  'key-reused': 'Take a new Idempotency-Key for each new change.',
  'request-in-progress': 'Wait as long as Retry-After says, and send the same request with the same key.',
  'session-changed': 'Read the session, show the customer what is new, and decide again from there.',
  'session-full': 'Let the customer end something first.',

  'transaction-not-found': 'Read the session to see what is open, and the history for what has ended.',
  'transaction-expired': 'Say so to the customer, and offer to start another.',
  'transaction-held': 'Show who holds it, and offer to take it over.',
  'transaction-suspended': 'Offer to take it over, and go on from there.',
  'kind-already-open': 'Continue the one that is open, or cancel it first.',
  'kind-not-possible-here': 'Show the channels in `continueOn`, where the customer can begin it.',
  'too-many-open': 'Let the customer finish or cancel one first.',
  'step-not-current': 'Read the transaction, and go to its current step.',
  'step-not-possible-here': 'Show the channels in `continueOn`, where the customer can do this step.',
  'answer-invalid': 'Show the customer what `issues` says, field by field.',
  'draft-too-large': 'Keep the draft to what was typed.',
  'nothing-before-this-step': 'This is the first step. Cancel it instead.',

  'consent-text-outdated':
    'Read the consents, show the customer the text as it is now, and let them answer that.',
  'objection-needed': 'Send `objected` in place of `withdrawn`.',
  'erasure-in-progress': 'Wait as long as Retry-After says. The customer can then begin anew.',

  'ticket-not-found': 'Let the customer type it again, or write a new ticket where they began.',
  'ticket-expired': 'Write a new ticket, or let the customer sign in here and continue.',
  'invitation-invalid': 'Let the customer scan the code on the screen of the machine.',
  'invitation-expired': 'Wait for the machine to show its next code, and scan that.',
  'invitation-answered': 'Let the machine show a new code.',
  'channel-cannot-continue': 'Choose one of the channels in `continueOn`.',

  'approval-invalid': 'Sign exactly the terms that the transaction shows, with the key that was enrolled.',
  'approval-stale': 'Read the transaction, and let the customer approve again.',
  'approval-differs': 'Show the customer the terms as they are now, and let them approve those.',
  'device-not-enrolled': 'Enrol the device first, or approve on one that is.',
  'too-many-devices': 'Let the customer remove one that they no longer use.',
  'sign-in-too-old': 'Let the customer sign in anew, and send it again.',

  'money-moving': 'Wait until the bank has answered; read the transaction to see when.',
  'cash-in-machine': 'Let the customer finish at the machine first.',
  'funds-insufficient': 'Offer a smaller amount, or another account.',
  'account-unknown': 'Offer the accounts that the customer has.',
  'cash-taken-in': 'Let the customer choose the account that the cash shall go to.',
  'cash-not-authorized': 'Do not dispense. Authorize first.',
  'evidence-impossible': 'Check the report against the journal of the machine, and correct it.',
  'evidence-differs':
    'The first report stands. Settle the difference by hand, from the journal of the machine.',
  'consent-needed':
    'Show the `prompts` to the customer. If they agree to all, ask again with them as `consents` and a new key.',
  'nonce-missing': 'Ask the dispenser for a command nonce, and send it.',
  'nonce-used': 'Ask the dispenser for a new command nonce, and send that one, with a new Idempotency-Key.',
  'evidence-missing': 'Ask the dispenser for its present status with `statusNonce`, and send the token.',
  'evidence-forged': 'Ask the dispenser once more. If it is refused again, take the machine out of service.',
  'evidence-unfinished':
    'Present the notes or take them back, and ask the dispenser once more. Else people have to look.',
  'cash-not-overdue':
    'Wait for the report of the machine: decide only what the event CashUnreported has said.',

  'claim-not-possible-here': 'Show the channels in `continueOn`, where the customer can open it.',
  'not-claimable': 'Read the transaction: `mayClaim` says what a claim about it may say.',
  'claim-already-open': 'Show the claim that is open, and by when it is answered.',
  'claim-invalid': 'Let the customer add what the sentence asks for.',
  'claim-not-found': 'Read the open claims: it may have been answered, or be another customer’s.',
  'claim-answered': 'Read the claim: the first answer stands.',
  'refund-exceeded': 'Refund what the transaction took from the customer, and no more.',

  'offer-version-taken': 'Publish the changed offer under the next version.',
  'offer-invalid': 'Correct what `issues` names, and publish it again.',
  'offer-not-found':
    'Read the offers again: it may have been removed after an objection, or never been made.',
  'offer-answered': 'Take it off the screen: what was said on one channel holds on all.',
  'offer-changed': 'Read the offers again, show what changed, and let the customer answer anew.',
  'offer-over': 'Take it off the screen.',
  'offer-exhausted': 'Say that there are none left. The customer loses nothing by it.',
  'offer-not-acceptable-here': 'Show the channels in `continueOn`, where the customer can accept it.',

  'network-unknown': 'Agree a profile with the bank: the dialect, the clock and how a withdrawal completes.',
  'cash-unavailable':
    'Name the `machines` to the customer, and end the visit. The cash stays prepared, and is collected there.',
  'terminal-unknown': 'Check the terminal, and that it was registered for this network.',
  'terminal-taken': 'Register the machine under another id.',
  'card-unknown': 'Give the card back. The customer can use the QR instead.',
  'evidence-stale': 'Verify the card again, and send what is new.',
  'reconciliation-not-found': 'Ask for a day that has ended: it is reconciled at 03:00 UTC of the next.',

  'device-unknown': 'Read the session to see which devices are enrolled.',
  'link-invalid': 'Let the customer sign in, and say no at `PUT /consents/{purpose}`.',
  'feedback-too-early': 'Ask once the transaction has ended.',
  'feedback-given': 'Say that the first answer counts, and do not ask again.',
  'attachment-not-found': 'Read the session to see which channels are attached.',

  'measure-not-found': 'Read `GET /measures`, which lists them all.',
  'measure-not-ready': 'Ask again for the same after the time in `Retry-After`: it goes on being counted.',
  'range-invalid': `Give a first day that is not after the last, and at most ${lakeLimits.daysAskedMax} days.`,
  'filter-not-possible': 'Leave the filter out: `GET /measures` says which a measure has.',
  'export-not-found': 'Check the id, or ask for the export again: it is kept for a limited time.',
};
