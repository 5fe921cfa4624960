import { bank } from '../shared/aws/bank.ts';
import { findClaim } from '../shared/aws/sessions/claims.ts';
import { findTransaction } from '../shared/aws/sessions/find-transaction.ts';
import { settleClaim } from '../shared/aws/sessions/settle-claim.ts';
import { wholeCashOf } from '../shared/aws/sessions/whole-cash-of.ts';
import { answerClaimRoute } from '../shared/contract/operations-routes.ts';
import { answerClaim } from '../shared/session/decisions/answer-claim.ts';
import { presentClaim } from '../shared/session/view/present-claim.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { findOut } from './edge/find-out.ts';

/** POST /operations/claims/{claimId}/answer: upheld, and refunded if anything was taken, or rejected. */
export const handler = endpoint(answerClaimRoute, async (request) => {
  const { claimId } = request.path;
  const { customerId, ...answer } = request.body;
  const decided = await findOut(request, async (session) => {
    const claim = await findClaim(customerId, claimId);
    const transaction = await findTransaction(session, claim.transactionId);
    const whole = await wholeCashOf(session, transaction);
    const [main] = await bank.accountsOf(customerId);
    const mainAccountId = main?.accountId;
    return answerClaim(session, { claim, transaction, whole, answer, mainAccountId }, clock.nowMs());
  });
  await settleClaim(decided, claimId, request, clock);
  const claim = await findClaim(customerId, claimId);
  return ok(presentClaim(claim, 'en'), { replayed: decided.replayed });
});
