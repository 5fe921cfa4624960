import * as z from 'zod';
import { Money } from '../../cash/money.ts';
import { Context } from './context.ts';
import { DeclineReason } from './decline-reason.ts';
import { AnsweredEnvironment } from './environment.ts';
import { TransactionId } from './transaction-id.ts';

/**
 * Whether a machine may keep the cash: ISO 20022 catp.013, ATMDepositResponse. `SsnRef` names the deposit that was
 * opened for it in the customer's session. Ours, as in the response to a withdrawal: `TxRspn`, `RspnRsn`, `Money`.
 */
export const DepositResponse = z
  .strictObject({
    Envt: AnsweredEnvironment,
    Cntxt: Context.pick({ SsnRef: true }),
    TxRspn: z.strictObject({
      TxId: TransactionId,
      AuthstnRslt: z.strictObject({
        RspnToAuthstn: z.strictObject({
          Rspn: z.enum(['APPR', 'DECL']),
          RspnRsn: DeclineReason.optional(),
        }),
      }),
      TtlCntdAmt: Money,
    }),
  })
  .refine(
    ({ TxRspn: { AuthstnRslt } }) =>
      (AuthstnRslt.RspnToAuthstn.Rspn === 'DECL') === (AuthstnRslt.RspnToAuthstn.RspnRsn !== undefined),
    { message: 'A decline has a reason, an approval has none.', path: ['TxRspn', 'AuthstnRslt'] },
  )
  .meta({ id: 'ATMDepositResponse', description: 'ISO 20022 catp.013: keep the cash, or give it back.' });
export type DepositResponse = z.infer<typeof DepositResponse>;
