import { claimsAbout } from '../shared/aws/sessions/claims.ts';
import { findTransaction } from '../shared/aws/sessions/find-transaction.ts';
import { wholeCashOf } from '../shared/aws/sessions/whole-cash-of.ts';
import { openClaimRoute } from '../shared/contract/claim-routes.ts';
import { openClaim } from '../shared/session/decisions/open-claim.ts';
import { presentClaim } from '../shared/session/view/present-claim.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { created } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { answeredViewer } from './edge/viewer-of.ts';

/** POST /session/transactions/{transactionId}/claims: the cash was not what it should have been. */
export const handler = endpoint(openClaimRoute, async (request) => {
  const { transactionId } = request.path;
  const { customerId } = request.caller;
  const changed = await change(request, async (session, by) => {
    const transaction = await findTransaction(session, transactionId);
    const whole = await wholeCashOf(session, transaction);
    return openClaim(session, { ...request.body, transaction, whole, by }, clock.nowMs());
  });
  const { language } = answeredViewer(changed, request);
  const claim = (await claimsAbout(customerId, transactionId)).at(-1);
  if (!claim) throw new Error('A claim was committed, and is not there.');
  const { session, replayed } = changed;
  return created(presentClaim(claim, language), { version: session.version, replayed });
});
