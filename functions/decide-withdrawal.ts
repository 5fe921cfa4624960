import { decideWithdrawalRoute } from '../shared/contract/operations-routes.ts';
import { decideSilence } from '../shared/session/decisions/decide-silence.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { findOut } from './edge/find-out.ts';
import { settle } from './edge/settle.ts';

/** POST /operations/withdrawals/{transactionId}/decision: what came out of a machine that never said it. */
export const handler = endpoint(decideWithdrawalRoute, async (request) => {
  const { transactionId } = request.path;
  const { customerId: _, ...found } = request.body;
  const decided = await findOut(request, (session) =>
    decideSilence(session, { transactionId, ...found }, clock.nowMs()),
  );
  await settle(decided, transactionId, request);
  const { authorizationId, dispensed } = found;
  return ok({ transactionId, authorizationId, dispensed }, { replayed: decided.replayed });
});
