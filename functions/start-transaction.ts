import { startTransactionRoute } from '../shared/contract/transaction-routes.ts';
import { start } from '../shared/session/decisions/start.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { transactionIdFor } from './edge/transaction-id.ts';

/** POST /session/transactions: something new is begun, and the calling channel holds it. */
export const handler = endpoint(startTransactionRoute, async (request) => {
  const idAt = (version: number) => transactionIdFor(request.caller.customerId, request.mark.key, version);
  const changed = await change(request, (session, by, committing) =>
    start(session, { by, transactionId: idAt(committing), ...request.body }, clock.nowMs()),
  );
  return answerTransaction(changed, idAt(changed.version), request, 201);
});
