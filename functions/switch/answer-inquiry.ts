import { findCard } from '../../shared/aws/directory/cards.ts';
import { terminalOf } from '../../shared/aws/directory/terminals.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { type Prepared, preparedFor } from '../../shared/session/prepared-for.ts';
import type { DeclineReason } from '../../shared/switch/canonical/decline-reason.ts';
import type { InquiryRequest } from '../../shared/switch/canonical/inquiry-request.ts';
import {
  type InquiryResponse,
  PREPARED_WITHDRAWALS_MAX,
} from '../../shared/switch/canonical/inquiry-response.ts';
import { declineReasonOf } from '../../shared/switch/decline-reason-of.ts';
import { clock } from '../edge/clock.ts';
import { requirePaceOfMachine } from '../edge/require-pace.ts';
import type { SwitchCaller } from './switch-caller.ts';

/** Which withdrawals wait for the customer before this machine: "EUR 120 prepared on your phone at 9:41. Take it now?" */
export async function answerInquiry(by: SwitchCaller, request: InquiryRequest): Promise<InquiryResponse> {
  requirePaceOfMachine(by.client, request.Envt.ATM.Id);
  try {
    await terminalOf(by.client, request.Envt.ATM.Id);
    const { customerId } = await findCard(request.Envt.Card.Tkn);
    const { session } = await loadSession(customerId);
    return answered(request, preparedFor(session, clock.nowMs()));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return answered(request, [], declineReasonOf(error.code));
  }
}

function answered(
  { Envt: { Card: _, ...Envt }, Tx }: InquiryRequest,
  prepared: readonly Prepared[],
  reason?: DeclineReason,
): InquiryResponse {
  return {
    Envt,
    TxRspn: {
      TxId: Tx.TxId,
      AuthstnRslt: { RspnToAuthstn: reason ? { Rspn: 'DECL', RspnRsn: reason } : { Rspn: 'APPR' } },
      Prprd: prepared.slice(0, PREPARED_WITHDRAWALS_MAX).map(({ transactionId, money, on, atMs }) => ({
        SsnRef: transactionId,
        TtlReqdAmt: money,
        PrprdOn: on,
        PrprdAt: new Date(atMs).toISOString(),
      })),
    },
  };
}
