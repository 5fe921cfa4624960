import { reportFact } from '../shared/aws/sessions/amend-session.ts';
import { endAssistanceRoute } from '../shared/contract/assistance-routes.ts';
import { endAssistance } from '../shared/session/decisions/end-assistance.ts';
import { assistanceOf } from '../shared/session/party-of.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** DELETE /assistances/current: whoever assists has done. */
export const handler = endpoint(endAssistanceRoute, async (request) => {
  const { caller, mark, traceparent } = request;
  const { customerId, channel } = caller;
  await reportFact({ customerId, mark, traceparent }, (session) => {
    const nowMs = clock.nowMs();
    assistanceOf(session, caller, nowMs);
    return endAssistance(session, { because: 'agent', by: 'staff', channel }, nowMs);
  });
  return ok({ ended: true });
});
