import * as z from 'zod';
import { Money } from '../../cash/money.ts';
import { Context } from './context.ts';
import { Environment } from './environment.ts';
import { FailureReason } from './failure-reason.ts';
import { TransactionId } from './transaction-id.ts';

/** How much of what was authorized the customer got. */
export const CompletionStatus = z.enum(['FULL', 'PART', 'NONE']);
export type CompletionStatus = z.infer<typeof CompletionStatus>;

/**
 * What became of a withdrawal at the machine: ISO 20022 catp.003, ATMCompletionAdvice. A reversal is one, too: it says
 * that nothing, or only a part, was dispensed.
 *
 * `Tx.TxId` is that of the withdrawal. `TtlPresntdAmt` is what the customer got, zero for nothing; `TtlAuthrsdAmt` is
 * what had been authorized as the machine remembers it. `TxSts` is FULL, PART or NONE, and agrees with the amounts.
 *
 * Ours: `FailrRsn` holds one reason, where the standard has a list, `Incdnt`; amounts are `Money`.
 */
export const CompletionAdvice = z
  .strictObject({
    Envt: Environment,
    Cntxt: Context.pick({ SsnRef: true }),
    Tx: z.strictObject({
      TxId: TransactionId,
      TxSts: CompletionStatus,
      FailrRsn: FailureReason.optional(),
      TtlAuthrsdAmt: Money,
      TtlPresntdAmt: Money,
    }),
  })
  .refine(({ Tx }) => Tx.TtlPresntdAmt.currency === Tx.TtlAuthrsdAmt.currency, {
    message: 'What was presented is in another currency than what was authorized.',
    path: ['Tx', 'TtlPresntdAmt'],
  })
  .refine(({ Tx }) => Tx.TxSts === completionStatus(Tx.TtlPresntdAmt, Tx.TtlAuthrsdAmt), {
    message: 'The status contradicts the amounts.',
    path: ['Tx', 'TxSts'],
  })
  .meta({ id: 'ATMCompletionAdvice', description: 'ISO 20022 catp.003: what was dispensed.' });
export type CompletionAdvice = z.infer<typeof CompletionAdvice>;

/**
 * FULL, PART or NONE by the amounts. More than was authorized is FULL as well: it is for the books to refuse, and not
 * for a form to lose.
 */
export function completionStatus(presented: Money, authorized: Money): CompletionStatus {
  if (presented.amountMinor === 0) return 'NONE';
  return presented.amountMinor < authorized.amountMinor ? 'PART' : 'FULL';
}
