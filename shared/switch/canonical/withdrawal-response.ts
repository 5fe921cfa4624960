import * as z from 'zod';
import { AskedPrompt } from '../../cash/asked-prompt.ts';
import { Money } from '../../cash/money.ts';
import { Context } from './context.ts';
import { DeclineReason } from './decline-reason.ts';
import { AnsweredEnvironment } from './environment.ts';
import { TransactionId } from './transaction-id.ts';

/** `AuthstnCd`, six capital letters and digits, so that ISO 8583 can carry it in element 38. */
export const AuthorizationCode = z
  .string()
  .regex(/^[A-Z0-9]{6}$/, 'An authorization code is six capital letters and digits.')
  .meta({ description: 'The bank’s code of the approval.', example: '7Q2M9X' });

/**
 * Whether a machine may dispense, and how much: ISO 20022 catp.002, ATMWithdrawalResponse.
 *
 * `Rspn` is APPR (all that was requested), PART (a part of it) or DECL (nothing). An approval has an `AuthstnCd`, the
 * code of the approval, and `TtlAuthrsdAmt`, what may be dispensed; a decline has neither, but its reason.
 *
 * Ours: `TxRspn`, which the standard's second version calls `Tx`; `RspnRsn` is one of our `DeclineReason`; amounts are
 * `Money`; `Prmpts`, what to ask the customer, by which a machine that can asks again under a new `TxRef`, with what
 * they agreed to as `Cnsnts`.
 */
export const WithdrawalResponse = z
  .strictObject({
    Envt: AnsweredEnvironment,
    Cntxt: Context.pick({ SsnRef: true }),
    TxRspn: z.strictObject({
      TxId: TransactionId,
      AuthstnRslt: z.strictObject({
        RspnToAuthstn: z.strictObject({
          Rspn: z.enum(['APPR', 'DECL', 'PART']),
          RspnRsn: DeclineReason.optional(),
        }),
        AuthstnCd: AuthorizationCode.optional(),
      }),
      TtlReqdAmt: Money,
      TtlAuthrsdAmt: Money.optional(),
      Prmpts: z.array(AskedPrompt).max(3).optional(),
    }),
  })
  .refine(
    ({ TxRspn: { AuthstnRslt, TtlAuthrsdAmt } }) => {
      const declined = AuthstnRslt.RspnToAuthstn.Rspn === 'DECL';
      const parts = [AuthstnRslt.AuthstnCd, TtlAuthrsdAmt];
      return parts.every((part) => (part === undefined) === declined);
    },
    { message: 'An approval has a code and an amount, a decline has neither.', path: ['TxRspn'] },
  )
  .refine(
    ({ TxRspn: { AuthstnRslt } }) =>
      (AuthstnRslt.RspnToAuthstn.Rspn === 'DECL') === (AuthstnRslt.RspnToAuthstn.RspnRsn !== undefined),
    { message: 'A decline has a reason, an approval has none.', path: ['TxRspn', 'AuthstnRslt'] },
  )
  .refine(
    ({ TxRspn: { AuthstnRslt, Prmpts } }) =>
      (AuthstnRslt.RspnToAuthstn.RspnRsn === 'consent-needed') === (Prmpts !== undefined),
    { message: 'It asks the customer if, and only if, consent is needed.', path: ['TxRspn', 'Prmpts'] },
  )
  .refine(({ TxRspn }) => fitsItsAmounts(TxRspn), {
    message: 'APPR is all that was requested, PART less of it.',
    path: ['TxRspn', 'TtlAuthrsdAmt'],
  })
  .meta({ id: 'ATMWithdrawalResponse', description: 'ISO 20022 catp.002: dispense so much, or nothing.' });
export type WithdrawalResponse = z.infer<typeof WithdrawalResponse>;

function fitsItsAmounts({
  AuthstnRslt: { RspnToAuthstn },
  TtlReqdAmt: requested,
  TtlAuthrsdAmt: authorized,
}: {
  AuthstnRslt: { RspnToAuthstn: { Rspn: string } };
  TtlReqdAmt: Money;
  TtlAuthrsdAmt?: Money | undefined;
}): boolean {
  if (!authorized) return true;
  if (authorized.currency !== requested.currency || authorized.amountMinor === 0) return false;
  return RspnToAuthstn.Rspn === 'PART'
    ? authorized.amountMinor < requested.amountMinor
    : authorized.amountMinor === requested.amountMinor;
}
