import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { authorizeWithdrawalRoute } from '../shared/contract/terminal-routes.ts';
import { authorizeCash } from '../shared/session/decisions/authorize-cash.ts';
import { answerAuthorization } from './edge/answer-authorization.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { authorizationIdFor } from './edge/transaction-id.ts';

/** POST /terminals/{terminalId}/withdrawals: the machine that holds a prepared withdrawal may dispense it. */
export const handler = endpoint(authorizeWithdrawalRoute, async (request) => {
  const { terminalId } = await terminalOf(request.token.client, request.path.terminalId);
  const { transactionId } = request.body;
  const idAt = (version: number) => authorizationIdFor(request.caller.customerId, request.mark.key, version);
  const changed = await change(request, (session, by, committing) =>
    authorizeCash(
      session,
      { transactionId, terminalId, by, authorizationId: idAt(committing) },
      clock.nowMs(),
    ),
  );
  return answerAuthorization(changed, { transactionId, authorizationId: idAt(changed.version) });
});
