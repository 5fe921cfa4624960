import * as z from 'zod';
import { CompletionAdvice } from './canonical/completion-advice.ts';
import { DepositCompletionAdvice } from './canonical/deposit-completion-advice.ts';
import { DepositRequest } from './canonical/deposit-request.ts';
import { InquiryRequest } from './canonical/inquiry-request.ts';
import { WithdrawalRequest } from './canonical/withdrawal-request.ts';

/** What a network manages with a message of its own: 001 sign on, 002 sign off, 301 echo, as in element 70 of 1987. */
export const NetworkCode = z.enum(['001', '002', '301']);
export type NetworkCode = z.infer<typeof NetworkCode>;

/**
 * Everything that an ATM network says to us, in whichever language it came.
 *
 * `repeat` says that the sender calls it a repeat. It is for logs and counts alone: whether we met a withdrawal before
 * is told by its `TransactionKey`, since a first message may come twice and a repeat may come first.
 */
export const SwitchRequest = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('withdrawal'), request: WithdrawalRequest, repeat: z.boolean() }),
  z.strictObject({ type: z.literal('inquiry'), request: InquiryRequest, repeat: z.boolean() }),
  z.strictObject({ type: z.literal('completion'), advice: CompletionAdvice, repeat: z.boolean() }),
  z.strictObject({ type: z.literal('reversal'), advice: CompletionAdvice, repeat: z.boolean() }),
  z.strictObject({ type: z.literal('deposit'), request: DepositRequest, repeat: z.boolean() }),
  z.strictObject({
    type: z.literal('deposit-outcome'),
    said: z.enum(['completion', 'reversal']),
    advice: DepositCompletionAdvice,
    repeat: z.boolean(),
  }),
  z.strictObject({ type: z.literal('network'), code: NetworkCode }),
]);
export type SwitchRequest = z.infer<typeof SwitchRequest>;
