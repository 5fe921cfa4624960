import * as z from 'zod';
import { Money } from '../../cash/money.ts';
import { AgreedPrompts } from '../../cash/prompt.ts';
import { Context } from './context.ts';
import { Environment } from './environment.ts';
import { RetrievalReference } from './retrieval-reference.ts';
import { TransactionId } from './transaction-id.ts';

/**
 * A machine asks whether it may dispense: ISO 20022 catp.001, ATMWithdrawalRequest.
 *
 * `Tx.TtlReqdAmt` is the total requested amount, and `Tx.RcncltnId` names the reconciliation period. A withdrawal
 * without card is allowed, if it says which prepared transaction it collects (`Cntxt.SsnRef`).
 *
 * Ours: amounts are `Money`, in integer minor units, where the standard writes decimals; `RtrvlRefNb`, which the standard
 * has for cards (cain) alone; `Cnsnts`, what the customer agreed to when an earlier request, under another `TxRef`, was
 * declined with `consent-needed` and `Prmpts`.
 */
export const WithdrawalRequest = z
  .strictObject({
    Envt: Environment,
    Cntxt: Context,
    Tx: z.strictObject({
      TxId: TransactionId,
      RtrvlRefNb: RetrievalReference.optional(),
      TtlReqdAmt: Money.refine(({ amountMinor }) => amountMinor > 0, 'There is nothing to dispense.'),
      RcncltnId: z
        .string()
        .regex(/^[A-Za-z0-9-]{1,35}$/)
        .optional(),
      Cnsnts: AgreedPrompts.optional(),
    }),
  })
  .refine(({ Envt, Cntxt }) => Envt.Card || Cntxt.SsnRef, {
    message: 'It names neither a card nor a prepared withdrawal.',
    path: ['Envt', 'Card'],
  })
  .meta({ id: 'ATMWithdrawalRequest', description: 'ISO 20022 catp.001: may this machine dispense?' });
export type WithdrawalRequest = z.infer<typeof WithdrawalRequest>;
