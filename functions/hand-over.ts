import { loadSealKey } from '../shared/aws/secret-key.ts';
import { handOverRoute } from '../shared/contract/hand-over-routes.ts';
import { drawTicket, sealTicket } from '../shared/seal/ticket.ts';
import { handOver } from '../shared/session/decisions/hand-over.ts';
import { moment } from '../shared/session/view/present-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { created } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { viewerOf } from './edge/viewer-of.ts';

/**
 * POST /session/transactions/{transactionId}/hand-overs: a ticket, with which another channel picks it up.
 *
 * A repeat answers with its own ticket. Where that one is void by now, since it was used or another took its place,
 * it has no time and no try left.
 */
export const handler = endpoint(handOverRoute, async (request) => {
  const { transactionId } = request.path;
  const { customerId } = request.caller;
  const { to } = request.body;
  const sealKey = await loadSealKey();
  const ticketAt = (version: number) =>
    drawTicket(sealKey, customerId, transactionId, String(version), request.mark.key);
  const sealedAt = (version: number) => sealTicket(sealKey, customerId, ticketAt(version));

  const changed = await change(request, (session, by, committing) =>
    handOver(session, { transactionId, by, to, sealed: sealedAt(committing) }, clock.nowMs()),
  );
  if (changed.replayed) viewerOf(changed.session, request.caller);
  const { ticket } = changed.session.transactions.find(({ id }) => id === transactionId) ?? {};
  const offered = ticket?.sealed === sealedAt(changed.version) ? ticket : undefined;
  return created(
    {
      ticket: ticketAt(changed.version),
      to,
      expiresAt: moment(offered?.expiresAtMs ?? clock.nowMs()),
      tries: offered?.triesLeft ?? 0,
    },
    changed,
  );
});
