import * as z from 'zod';
import { Money } from '../../cash/money.ts';
import { CompletionStatus, completionStatus } from './completion-advice.ts';
import { Context } from './context.ts';
import { Environment } from './environment.ts';
import { FailureReason } from './failure-reason.ts';
import { TransactionId } from './transaction-id.ts';

/**
 * What a machine kept of a deposit: ISO 20022 catp.014, ATMDepositCompletionAdvice. The rest it gave back. A reversal is
 * one, too: it says that nothing was kept.
 *
 * `TtlCntdAmt` is what had been counted, `TtlAccptdAmt` what was kept; `TxSts` agrees with them.
 */
export const DepositCompletionAdvice = z
  .strictObject({
    Envt: Environment,
    Cntxt: Context.pick({ SsnRef: true }),
    Tx: z.strictObject({
      TxId: TransactionId,
      TxSts: CompletionStatus,
      FailrRsn: FailureReason.optional(),
      TtlCntdAmt: Money,
      TtlAccptdAmt: Money,
    }),
  })
  .refine(({ Tx }) => Tx.TtlAccptdAmt.currency === Tx.TtlCntdAmt.currency, {
    message: 'What was kept is in another currency than what was counted.',
    path: ['Tx', 'TtlAccptdAmt'],
  })
  .refine(({ Tx }) => Tx.TxSts === completionStatus(Tx.TtlAccptdAmt, Tx.TtlCntdAmt), {
    message: 'The status contradicts the amounts.',
    path: ['Tx', 'TxSts'],
  })
  .meta({ id: 'ATMDepositCompletionAdvice', description: 'ISO 20022 catp.014: what was kept.' });
export type DepositCompletionAdvice = z.infer<typeof DepositCompletionAdvice>;
