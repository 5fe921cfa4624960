import { environmentOf } from '../shared/aws/environment-of.ts';
import { giveLiveTicket } from '../shared/aws/live/live-tickets.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { openLiveRoute } from '../shared/contract/session-routes.ts';
import { partyOf } from '../shared/session/party-of.ts';
import { moment } from '../shared/session/view/present-transaction.ts';
import { clock } from './edge/clock.ts';
import { created } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/**
 * POST /session/live: the address of a line, for the channel that is attached.
 *
 * A browser sends no header along with a WebSocket, and a token must stand in no address: so the address has a ticket,
 * which opens one line, within half a minute, and says nothing of whose it is.
 */
export const handler = endpoint(openLiveRoute, async ({ caller }) => {
  const nowMs = clock.nowMs();
  const { session } = await loadSession(caller.customerId);
  const { channel, device } = partyOf(session, caller, nowMs);
  const { ticket, expiresAtMs } = await giveLiveTicket(
    { customerId: caller.customerId, channel, device },
    nowMs,
  );
  return created({ url: `${environmentOf('LIVE_URL')}?ticket=${ticket}`, expiresAt: moment(expiresAtMs) });
});
