import * as z from 'zod';
import { AskedPrompt } from '../../cash/asked-prompt.ts';
import { Charges } from '../../cash/charges.ts';
import { Money } from '../../cash/money.ts';
import { DeclineReason } from '../canonical/decline-reason.ts';
import { FailureReason } from '../canonical/failure-reason.ts';
import { TransactionKey } from '../canonical/transaction-key.ts';

const AtMs = z.int().min(0);

/**
 * Where a withdrawal or deposit stands between a network and us.
 *
 * - `intended`: it was asked for, and has not been answered.
 * - `approved`: it was answered with yes, and nothing is known yet of what came out.
 * - `declined`: it was answered with no.
 * - `completed`: something came out, or was kept.
 * - `reversed`: nothing was, or will be. One that is reversed before it was asked for is declined when it comes.
 */
export const EntryState = z.enum(['intended', 'approved', 'declined', 'completed', 'reversed']);
export type EntryState = z.infer<typeof EntryState>;

/** What cannot be put right by a program, and is named at the end of the day. */
export const Difference = z.enum([
  // cash came out, and no authorization of ours allowed it
  'dispensed-without-authorization',
  // cash was kept, and no deposit was opened for it
  'kept-without-authorization',
  // more was kept than had been allowed, and only what had been is taken in
  'kept-over-authorized',
  // the machine remembers another amount than it was allowed
  'authorized-differs',
  // more is said to have come out than was authorized, or another amount than before
  'evidence-impossible',
  'evidence-differs',
  // it was taken back after it had been completed, by evidence or by silence
  'reversed-after-completion',
  // by now the network should have said what came out, or its silence have done so, as agreed
  'never-completed',
]);
export type Difference = z.infer<typeof Difference>;

/** Whose session a withdrawal belongs to, and by which ids it is known there: fixed before anything is done. */
export const Leg = z.strictObject({
  customerId: z.string(),
  transactionId: z.string(),
  authorizationId: z.string(),
  /** The account behind the card, for a withdrawal that nobody prepared. */
  accountId: z.string().optional(),
  /** How a prepared one is known to be the customer's. */
  known: z.enum(['by-card', 'by-confirmation']),
  /** What the customer agreed to beside the cash. */
  charges: Charges.optional(),
});
export type Leg = z.infer<typeof Leg>;

/** One withdrawal or deposit of an ATM network, from its first message to its last: written before anything is done about it. */
export const JournalEntry = z.strictObject({
  /** The OAuth client of the network. Two networks may use the same key, and mean two withdrawals. */
  network: z.string(),
  key: TransactionKey,
  kind: z.enum(['withdrawal', 'deposit']),
  /** Rises with every change. */
  version: z.int().min(1),
  state: EntryState,
  /** What was asked for. Missing where only what became of it was heard. */
  requested: Money.optional(),
  /** Element 37, by which people find it again on both sides. */
  retrievalReference: z.string().max(12).optional(),
  /** The token of the card that asked: under the same name another card is another customer's. */
  card: z.string().max(64).optional(),
  leg: Leg.optional(),
  authorized: Money.optional(),
  declined: DeclineReason.optional(),
  /** What the customer must agree to, where that is why it was declined. */
  prompts: z.array(AskedPrompt).max(3).optional(),
  /** What came out, or was kept. */
  presented: Money.optional(),
  /** What the account was billed for it, where that is another currency; without the fee. */
  billed: Money.optional(),
  failure: FailureReason.optional(),
  /** It was completed because nobody took it back in time, as agreed with the network. */
  bySilence: z.literal(true).optional(),
  /** Nobody reported it: people of the bank found out what became of it. */
  byOperator: z.literal(true).optional(),
  /** Reversed, and not yet known to be undone in the session. */
  toUndo: z.literal(true).optional(),
  differences: z.array(Difference).max(Difference.options.length).optional(),
  receivedAtMs: AtMs,
  changedAtMs: AtMs,
  /** When the clock is to look at it. */
  dueAtMs: AtMs.optional(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;
