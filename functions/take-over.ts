import { readPinnedFacts } from '../shared/aws/read-facts.ts';
import { takeOverRoute } from '../shared/contract/transaction-routes.ts';
import { takeOver } from '../shared/session/decisions/take-over.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/** POST /session/transactions/{transactionId}/take-over: a transaction is continued on the calling channel. */
export const handler = endpoint(takeOverRoute, async (request) => {
  const { transactionId } = request.path;
  const changed = await change(request, async (session, by) => {
    const facts = await readPinnedFacts(session, transactionId);
    return takeOver(session, { transactionId, by, facts }, clock.nowMs());
  });
  return answerTransaction(changed, transactionId, request);
});
