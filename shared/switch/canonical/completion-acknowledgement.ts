import * as z from 'zod';
import { AnsweredEnvironment } from './environment.ts';
import { TransactionId } from './transaction-id.ts';

/**
 * An advice was received and is kept: ISO 20022 catp.004, ATMCompletionAcknowledgement. The machine need not send it
 * again. It is said also to an advice that came twice, late, or before its withdrawal.
 */
export const CompletionAcknowledgement = z
  .strictObject({
    Envt: AnsweredEnvironment,
    Tx: z.strictObject({ TxId: TransactionId }),
  })
  .meta({ id: 'ATMCompletionAcknowledgement', description: 'ISO 20022 catp.004: the advice is kept.' });
export type CompletionAcknowledgement = z.infer<typeof CompletionAcknowledgement>;
