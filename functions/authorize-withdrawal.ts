import { requireCashIn } from '../shared/aws/directory/cash-elsewhere.ts';
import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { authorizeWithdrawalRoute } from '../shared/contract/terminal-routes.ts';
import { authorizeCash } from '../shared/session/decisions/authorize-cash.ts';
import { answerAuthorization } from './edge/answer-authorization.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { authorizationIdFor } from './edge/transaction-id.ts';

/**
 * POST /terminals/{terminalId}/withdrawals: the machine that holds a prepared withdrawal may dispense it.
 *
 * A machine that cannot pay it out is told before anything changes, and which others can.
 */
export const handler = endpoint(authorizeWithdrawalRoute, async (request) => {
  const machine = await terminalOf(request.token.client, request.path.terminalId);
  const { terminalId, endToEnd } = machine;
  const { transactionId, nonce } = request.body;
  const idAt = (version: number) => authorizationIdFor(request.caller.customerId, request.mark.key, version);
  const changed = await change(request, async (session, by, committing) => {
    const nowMs = clock.nowMs();
    const authorizationId = idAt(committing);
    const command = { transactionId, terminalId, by, authorizationId, endToEnd, nonce };
    const decision = authorizeCash(session, command, nowMs);
    const held = session.transactions.find(({ id }) => id === transactionId)?.money.hold;
    if (held) await requireCashIn(machine, held.money, nowMs);
    return decision;
  });
  return answerAuthorization(changed, { transactionId, authorizationId: idAt(changed.version) });
});
