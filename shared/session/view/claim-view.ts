import * as z from 'zod';
import { Money } from '../../cash/money.ts';
import { Kind } from '../../transaction/kind.ts';
import { ClaimAbout, ClaimId, ClaimReason, ClaimWords } from '../claim.ts';

const Moment = z.iso.datetime();

const ofClaim = {
  claimId: ClaimId,
  transactionId: z.string(),
  kind: Kind,
  about: ClaimAbout,
  amount: Money.optional(),
  words: ClaimWords.optional(),
  terminalId: z.string().optional(),
  openedAt: Moment,
  answerBy: Moment.meta({ description: 'By when the bank answers.' }),
};

export const ClaimView = z
  .object({
    ...ofClaim,
    state: z.enum(['open', 'upheld', 'rejected']),
    says: z.string().meta({ description: 'What was decided and why, or what happens next and by when.' }),
    answeredAt: Moment.optional(),
    reason: ClaimReason.optional(),
    refunded: Money.optional(),
  })
  .meta({ id: 'Claim', description: 'What the customer says went wrong with their cash, and our answer.' });
export type ClaimView = z.infer<typeof ClaimView>;

/** The same for the bank's people, who must know whose it is. */
export const OpenClaimView = z
  .object({ ...ofClaim, customerId: z.string() })
  .meta({ id: 'OpenClaim', description: 'A claim that waits for an answer.' });
export type OpenClaimView = z.infer<typeof OpenClaimView>;
