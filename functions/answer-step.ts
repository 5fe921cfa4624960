import { readFacts } from '../shared/aws/read-facts.ts';
import { answerStepRoute } from '../shared/contract/transaction-routes.ts';
import { answer, factsAskedFor } from '../shared/session/decisions/answer.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { settle } from './edge/settle.ts';

/** POST /session/transactions/{transactionId}/answers: the current step is answered. */
export const handler = endpoint(answerStepRoute, async (request) => {
  const { transactionId } = request.path;
  const changed = await change(request, async (session, by) => {
    const facts = await readFacts(factsAskedFor(session, { transactionId, by, ...request.body }), {
      customerId: session.customerId,
      accountId: request.body.answer['accountId'],
      transaction: session.transactions.find(({ id }) => id === transactionId),
    });
    return answer(session, { transactionId, by, ...request.body, facts }, clock.nowMs());
  });
  const settled = await settle(changed, transactionId, request);
  return answerTransaction(settled, transactionId, request);
});
