import { findCard } from '../../shared/aws/directory/cards.ts';
import { terminalOf } from '../../shared/aws/directory/terminals.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import type { DepositRequest } from '../../shared/switch/canonical/deposit-request.ts';
import type { DepositResponse } from '../../shared/switch/canonical/deposit-response.ts';
import type { Leg } from '../../shared/switch/journal/journal-entry.ts';
import { reasonAgainst } from '../../shared/switch/journal/response-of.ts';
import { askedFor } from '../../shared/switch/journal/transitions.ts';
import { answerRequest } from './answer-request.ts';
import { idsFor } from './find-leg.ts';
import type { SwitchCaller } from './switch-caller.ts';

/** May this machine keep the cash that a customer put in? */
export async function answerDeposit(by: SwitchCaller, request: DepositRequest): Promise<DepositResponse> {
  const asked = askedFor(request);
  const entry = await answerRequest(by, asked, () => legOf(by, request));
  const reason = reasonAgainst(asked, entry);
  const { Card: _, ...Envt } = request.Envt;
  return {
    Envt,
    Cntxt: reason || !entry.leg ? {} : { SsnRef: entry.leg.transactionId },
    TxRspn: {
      TxId: request.Tx.TxId,
      AuthstnRslt: { RspnToAuthstn: reason ? { Rspn: 'DECL', RspnRsn: reason } : { Rspn: 'APPR' } },
      TtlCntdAmt: asked.money,
    },
  };
}

/** A deposit is always one of its own: it is opened for the customer of the card. */
async function legOf(by: SwitchCaller, request: DepositRequest): Promise<Leg> {
  await terminalOf(by.client, request.Envt.ATM.Id);
  const { customerId } = await findCard(request.Envt.Card.Tkn);
  const { session } = await loadSession(customerId);
  return { customerId, ...idsFor(session), known: 'by-card' };
}
