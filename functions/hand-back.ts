import { readPinnedFacts } from '../shared/aws/read-facts.ts';
import { handBackRoute } from '../shared/contract/assistance-routes.ts';
import { handBack } from '../shared/session/decisions/hand-back.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/** POST /session/transactions/{transactionId}/hand-back: the customer goes on with it, at the very step. */
export const handler = endpoint(handBackRoute, async (request) => {
  const { transactionId } = request.path;
  const { to } = request.body;
  const changed = await change(request, async (session, by) => {
    const facts = await readPinnedFacts(session, transactionId);
    return handBack(session, { transactionId, by, to, facts }, clock.nowMs());
  });
  return answerTransaction(changed, transactionId, request);
});
