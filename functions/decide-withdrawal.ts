import { entryOfAuthorization } from '../shared/aws/journal/entry-of-authorization.ts';
import { amendEntry } from '../shared/aws/journal/journal.ts';
import { decideWithdrawalRoute } from '../shared/contract/operations-routes.ts';
import { decideSilence } from '../shared/session/decisions/decide-silence.ts';
import { decided as known } from '../shared/switch/journal/transitions.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { findOut } from './edge/find-out.ts';
import { settle } from './edge/settle.ts';

/**
 * POST /operations/withdrawals/{transactionId}/decision: what came out of a machine that never said it.
 *
 * Where a network had asked for it, its journal is told as well, before the money moves: whatever stops here is taken up
 * by a repeat, and by the clock.
 */
export const handler = endpoint(decideWithdrawalRoute, async (request) => {
  const { transactionId } = request.path;
  const { customerId, ...found } = request.body;
  const decided = await findOut(request, (session) =>
    decideSilence(session, { transactionId, ...found }, clock.nowMs()),
  );
  const { authorizationId, dispensed } = found;
  const entry = await entryOfAuthorization(customerId, authorizationId);
  if (entry) await amendEntry(entry, (now = entry) => known(now, dispensed, clock.nowMs()), entry);
  await settle(decided, transactionId, request);
  return ok({ transactionId, authorizationId, dispensed }, { replayed: decided.replayed });
});
