import { stepBackRoute } from '../shared/contract/transaction-routes.ts';
import { stepBack } from '../shared/session/decisions/step-back.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { settle } from './edge/settle.ts';

/** POST /session/transactions/{transactionId}/back: the question before, with everything kept. */
export const handler = endpoint(stepBackRoute, async (request) => {
  const { transactionId } = request.path;
  const changed = await change(request, (session, by) =>
    stepBack(session, { transactionId, by }, clock.nowMs()),
  );
  const settled = await settle(changed, transactionId, request);
  return answerTransaction(settled, transactionId, request);
});
