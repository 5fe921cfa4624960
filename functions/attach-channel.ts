import { changeSession } from '../shared/aws/sessions/change-session.ts';
import { attachChannelRoute } from '../shared/contract/session-routes.ts';
import { attach } from '../shared/session/decisions/attach.ts';
import { answerSession } from './edge/answer-session.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { spendingAt } from './edge/spending-at.ts';

/** POST /session/attachments: a channel joins the session, and opens it on the first call. */
export const handler = endpoint(attachChannelRoute, async (request) => {
  const { mark, seen, traceparent, pace } = request;
  const { customerId } = request.caller;
  const { channel, device } = request.token;
  const changed = await changeSession(
    { customerId, mark, seen, traceparent, spending: spendingAt(pace) },
    (session) => attach(session, { by: { channel, device } }, clock.nowMs()),
  );
  return answerSession(changed, request, 201);
});
