import { cancelTransactionRoute } from '../shared/contract/transaction-routes.ts';
import { cancel } from '../shared/session/decisions/cancel.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { settle } from './edge/settle.ts';

/** POST /session/transactions/{transactionId}/cancellation: what was held is given back, and it ends. */
export const handler = endpoint(cancelTransactionRoute, async (request) => {
  const { transactionId } = request.path;
  const changed = await change(request, (session, by) =>
    cancel(session, { transactionId, by }, clock.nowMs()),
  );
  const settled = await settle(changed, transactionId, request);
  return answerTransaction(settled, transactionId, request);
});
