import * as z from 'zod';
import { Money } from '../../cash/money.ts';
import { Context } from './context.ts';
import { Environment } from './environment.ts';
import { RetrievalReference } from './retrieval-reference.ts';
import { TransactionId } from './transaction-id.ts';

/**
 * A machine asks whether it may keep the cash that a customer put in: ISO 20022 catp.012, ATMDepositRequest.
 *
 * `Tx.TtlCntdAmt` is what it counted, and holds in escrow until it is answered.
 *
 * Ours: `TtlCntdAmt`, where the standard lists the media one by one; amounts are `Money`.
 */
export const DepositRequest = z
  .strictObject({
    Envt: Environment.required({ Card: true }),
    Cntxt: Context.pick({ NtryMd: true }),
    Tx: z.strictObject({
      TxId: TransactionId,
      RtrvlRefNb: RetrievalReference.optional(),
      TtlCntdAmt: Money.refine(({ amountMinor }) => amountMinor > 0, 'There is nothing to keep.'),
    }),
  })
  .meta({ id: 'ATMDepositRequest', description: 'ISO 20022 catp.012: may this machine keep the cash?' });
export type DepositRequest = z.infer<typeof DepositRequest>;
