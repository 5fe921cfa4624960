import { finishErasure } from '../shared/aws/privacy/erase-customer.ts';
import { eraseDataRoute } from '../shared/contract/privacy-routes.ts';
import { presentErasure } from '../shared/privacy/present-erasure.ts';
import { requestErasure } from '../shared/session/decisions/request-erasure.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { requireFreshSignIn } from './edge/require-fresh-sign-in.ts';

/** DELETE /privacy/data: first intended, then done, then recorded; and the customer is told what is kept. */
export const handler = endpoint(eraseDataRoute, async (request) => {
  const changed = await change(request, (session, by) => {
    requireFreshSignIn(request.token, clock.nowMs());
    return requestErasure(session, { by }, clock.nowMs());
  });
  const session = await finishErasure(changed.session.customerId, clock);
  return ok(presentErasure(session), { version: session.version, replayed: changed.replayed });
});
