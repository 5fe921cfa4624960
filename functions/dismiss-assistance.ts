import { reportFact } from '../shared/aws/sessions/amend-session.ts';
import { dismissAssistanceRoute } from '../shared/contract/assistance-routes.ts';
import { dismissAssistance } from '../shared/session/decisions/dismiss-assistance.ts';
import { requireSignedIn } from '../shared/session/party-of.ts';
import { answerSession } from './edge/answer-session.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { viewerOf } from './edge/viewer-of.ts';

/**
 * DELETE /session/assistances/{assistanceId}: the customer ends it. It names the one that they saw and no version, so
 * that whoever types at the other end cannot be faster than a "no".
 */
export const handler = endpoint(dismissAssistanceRoute, async (request) => {
  const { caller, mark, traceparent, path } = request;
  const { customerId, channel } = caller;
  const changed = await reportFact({ customerId, mark, traceparent }, (session) => {
    requireSignedIn(session, caller);
    return dismissAssistance(session, { ...path, channel }, clock.nowMs());
  });
  viewerOf(changed.session, caller);
  return answerSession(changed, request);
});
