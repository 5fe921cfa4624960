import { askTakeOverRoute } from '../shared/contract/assistance-routes.ts';
import { askTakeOver } from '../shared/session/decisions/ask-take-over.ts';
import { answerSession } from './edge/answer-session.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/** POST /session/transactions/{transactionId}/take-over-requests: whoever assists asks to drive it, for a while. */
export const handler = endpoint(askTakeOverRoute, async (request) => {
  const { path, body } = request;
  const changed = await change(request, (session) =>
    askTakeOver(session, { ...path, ...body }, clock.nowMs()),
  );
  return answerSession(changed, request, 201);
});
