import { changeSession } from '../shared/aws/sessions/change-session.ts';
import { attachChannelRoute } from '../shared/contract/session-routes.ts';
import { attach } from '../shared/session/decisions/attach.ts';
import { answerSession } from './edge/answer-session.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/** POST /session/attachments: a channel joins the session, and opens it on the first call. */
export const handler = endpoint(attachChannelRoute, async (request) => {
  const { channel, device } = request.token;
  const changed = await changeSession({ ...request, customerId: request.caller.customerId }, (session) =>
    attach(session, { by: { channel, device } }, clock.nowMs()),
  );
  return answerSession(changed, request, 201);
});
