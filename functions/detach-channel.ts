import { detachChannelRoute } from '../shared/contract/session-routes.ts';
import { detach } from '../shared/session/decisions/detach.ts';
import { answerSession } from './edge/answer-session.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/** DELETE /session/attachments/{attachmentId}: signs a channel out, and lays down what it held. */
export const handler = endpoint(detachChannelRoute, async (request) => {
  const changed = await change(request, (session) =>
    detach(session, { device: request.path.attachmentId }, clock.nowMs()),
  );
  return answerSession(changed, request);
});
