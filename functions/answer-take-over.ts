import { answerTakeOverRoute } from '../shared/contract/assistance-routes.ts';
import { answerTakeOver } from '../shared/session/decisions/answer-take-over.ts';
import { answerSession } from './edge/answer-session.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/** PUT /session/transactions/{transactionId}/agent-consent: the customer says yes or no to whoever asked to drive it. */
export const handler = endpoint(answerTakeOverRoute, async (request) => {
  const { path, body } = request;
  const changed = await change(request, (session, by) =>
    answerTakeOver(session, { ...path, ...body, by }, clock.nowMs()),
  );
  return answerSession(changed, request);
});
