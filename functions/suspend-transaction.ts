import { suspendTransactionRoute } from '../shared/contract/transaction-routes.ts';
import { suspend } from '../shared/session/decisions/suspend.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/** POST /session/transactions/{transactionId}/suspension: the baton is laid down. */
export const handler = endpoint(suspendTransactionRoute, async (request) => {
  const { transactionId } = request.path;
  const changed = await change(request, (session, by) =>
    suspend(session, { transactionId, by }, clock.nowMs()),
  );
  return answerTransaction(changed, transactionId, request);
});
