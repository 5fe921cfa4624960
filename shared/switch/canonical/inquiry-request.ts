import * as z from 'zod';
import { Context } from './context.ts';
import { Environment } from './environment.ts';
import { TransactionId } from './transaction-id.ts';

/**
 * A machine asks what waits for the customer before it: ISO 20022 catp.006, ATMInquiryRequest.
 *
 * Ours: it asks for prepared withdrawals, where the standard's asks for balances, limits and the like.
 */
export const InquiryRequest = z
  .strictObject({
    Envt: Environment.required({ Card: true }),
    Cntxt: Context,
    Tx: z.strictObject({ TxId: TransactionId }),
  })
  .meta({
    id: 'ATMInquiryRequest',
    description: 'ISO 20022 catp.006: which withdrawals wait for this card?',
  });
export type InquiryRequest = z.infer<typeof InquiryRequest>;
