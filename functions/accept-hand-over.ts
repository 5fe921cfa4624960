import { readPinnedFacts } from '../shared/aws/read-facts.ts';
import { loadSealKey } from '../shared/aws/secret-key.ts';
import { acceptHandOverRoute } from '../shared/contract/hand-over-routes.ts';
import { sealTicket } from '../shared/seal/ticket.ts';
import { acceptHandOver, offeredWith } from '../shared/session/decisions/accept-hand-over.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/** POST /hand-overs/acceptance: the same customer picks the baton up with a ticket. */
export const handler = endpoint(acceptHandOverRoute, async (request) => {
  const sealed = sealTicket(await loadSealKey(), request.caller.customerId, request.body.ticket);
  const changed = await change(request, async (session, by) => {
    const facts = await readPinnedFacts(session, offeredWith(session, { by, sealed })?.id);
    return acceptHandOver(session, { by, sealed, facts }, clock.nowMs());
  });
  return answerTransaction(changed, changed.transactionId ?? '', request);
});
