import * as z from 'zod';
import { Money } from '../cash/money.ts';
import { Refund } from '../cash/money-act.ts';
import { Channel } from '../channel/channel.ts';
import { Kind } from '../transaction/kind.ts';
import { limits } from './limits.ts';

const AtMs = z.int().min(0);

/** What can be wrong with cash. */
export const ClaimAbout = z
  .enum(['cash-not-received', 'amount-differs', 'cash-retained', 'not-mine'])
  .meta({ id: 'ClaimAbout' });
export type ClaimAbout = z.infer<typeof ClaimAbout>;

export const ClaimDecision = z.enum(['upheld', 'rejected']);
export type ClaimDecision = z.infer<typeof ClaimDecision>;

/** Why a claim was answered as it was. The first four speak for the customer, the others against. */
export const ClaimReason = z
  .enum([
    'journal-confirms',
    'cash-found-in-machine',
    'not-authorized-by-customer',
    'goodwill',
    'journal-contradicts',
    'evidence-missing',
    'settled-before',
  ])
  .meta({ id: 'ClaimReason' });
export type ClaimReason = z.infer<typeof ClaimReason>;

export const ClaimId = z
  .string()
  .regex(/^k[0-9a-z]{6,12}-[0-9a-f]{10,16}-[1-9]$/, 'This is not the id of a claim.')
  .meta({ example: 'k000004-9f86d08188-1' });

export const ClaimWords = z.string().trim().min(1).max(limits.claimWordsCharsMax);

/**
 * What a customer says went wrong with their cash, and what the bank answered. An item of its own beside the session,
 * and the only place where the customer's own words stand: they are in no event and in no log.
 */
export const Claim = z.strictObject({
  claimId: ClaimId,
  customerId: z.string(),
  transactionId: z.string(),
  kind: Kind,
  definition: z.int(),
  about: ClaimAbout,
  /** What the customer says that they got or, of a deposit, put in. */
  amount: Money.optional(),
  words: ClaimWords.optional(),
  terminalId: z.string().optional(),
  openedOn: Channel,
  openedAtMs: AtMs,
  /** By when the bank answers. */
  answerByMs: AtMs,
  answer: z
    .strictObject({
      decision: ClaimDecision,
      reason: ClaimReason,
      refunded: Money.optional(),
      /** How much cash was known to have moved then. Where more is known, there is something new to claim. */
      movedMinor: z.int().min(0).optional(),
      atMs: AtMs,
    })
    .optional(),
});
export type Claim = z.infer<typeof Claim>;

/** What the session must know of a claim that is not answered: that it is open, and money that is on its way for it. */
export const OpenClaim = z.strictObject({
  claimId: ClaimId,
  transactionId: z.string(),
  /** Written before the money moves, removed when it has been recorded. */
  refund: z
    .strictObject({
      act: Refund,
      reason: ClaimReason,
      movedMinor: z.int().min(0).optional(),
      sinceMs: AtMs,
    })
    .optional(),
  /** How many refunds were tried, so that each has an id of its own: an account may have been closed. */
  refunds: z.int().min(0),
});
export type OpenClaim = z.infer<typeof OpenClaim>;
