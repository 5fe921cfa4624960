import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { reportFact } from '../shared/aws/sessions/amend-session.ts';
import { endVisitRoute } from '../shared/contract/visit-routes.ts';
import { endVisit } from '../shared/session/decisions/end-visit.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** DELETE /terminals/{terminalId}/visits/current: the customer left, and the machine forgets them. */
export const handler = endpoint(endVisitRoute, async (request) => {
  const { terminalId } = await terminalOf(request.token.client, request.path.terminalId);
  const { mark, traceparent } = request;
  const { customerId, passHash } = request.caller;
  await reportFact({ customerId, mark, traceparent }, (session) =>
    endVisit(session, { terminalId, passHash }, clock.nowMs()),
  );
  return ok({ ended: true });
});
