import * as z from 'zod';
import { Money } from '../../cash/money.ts';
import { Channel } from '../../channel/channel.ts';
import { SessionReference } from './context.ts';
import { DeclineReason } from './decline-reason.ts';
import { AnsweredEnvironment } from './environment.ts';
import { TransactionId } from './transaction-id.ts';

/** As many as ISO 8583 has room for in element 54. */
export const PREPARED_WITHDRAWALS_MAX = 6;

/** One withdrawal that waits: "EUR 120 prepared on your phone at 9:41. Take it now?" `PrprdOn` is where, `PrprdAt` when. */
export const PreparedWithdrawal = z.strictObject({
  SsnRef: SessionReference,
  TtlReqdAmt: Money,
  PrprdOn: Channel,
  PrprdAt: z.iso.datetime(),
});
export type PreparedWithdrawal = z.infer<typeof PreparedWithdrawal>;

/**
 * What waits for the customer before the machine: ISO 20022 catp.007, ATMInquiryResponse.
 *
 * Ours: `Prprd`, the prepared withdrawals, oldest first; a withdrawal that repeats the `SsnRef` of one collects it. A
 * card that we do not know, and a customer for whom nothing waits, may both be answered by an empty list.
 */
export const InquiryResponse = z
  .strictObject({
    Envt: AnsweredEnvironment,
    TxRspn: z.strictObject({
      TxId: TransactionId,
      AuthstnRslt: z.strictObject({
        RspnToAuthstn: z.strictObject({
          Rspn: z.enum(['APPR', 'DECL']),
          RspnRsn: DeclineReason.optional(),
        }),
      }),
      Prprd: z.array(PreparedWithdrawal).max(PREPARED_WITHDRAWALS_MAX),
    }),
  })
  .refine(
    ({ TxRspn: { AuthstnRslt, Prprd } }) => {
      const { Rspn, RspnRsn } = AuthstnRslt.RspnToAuthstn;
      return Rspn === 'DECL' ? RspnRsn !== undefined && Prprd.length === 0 : RspnRsn === undefined;
    },
    { message: 'A decline has a reason and nothing prepared, an answer no reason.', path: ['TxRspn'] },
  )
  .meta({ id: 'ATMInquiryResponse', description: 'ISO 20022 catp.007: the withdrawals that wait.' });
export type InquiryResponse = z.infer<typeof InquiryResponse>;
