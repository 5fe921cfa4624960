import * as z from 'zod';
import { CompletionAcknowledgement } from './canonical/completion-acknowledgement.ts';
import { DepositResponse } from './canonical/deposit-response.ts';
import { InquiryResponse } from './canonical/inquiry-response.ts';
import { Reject } from './canonical/reject.ts';
import { WithdrawalResponse } from './canonical/withdrawal-response.ts';

/** Everything that we answer to an ATM network. `acknowledgement` is for completions and reversals alike. */
export const SwitchAnswer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('withdrawal'), response: WithdrawalResponse }),
  z.strictObject({ type: z.literal('deposit'), response: DepositResponse }),
  z.strictObject({ type: z.literal('inquiry'), response: InquiryResponse }),
  z.strictObject({ type: z.literal('acknowledgement'), acknowledgement: CompletionAcknowledgement }),
  z.strictObject({ type: z.literal('network') }),
  z.strictObject({ type: z.literal('reject'), reject: Reject }),
]);
export type SwitchAnswer = z.infer<typeof SwitchAnswer>;
