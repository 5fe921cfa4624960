import { findInvitation } from '../shared/aws/directory/invitations.ts';
import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { loadSealKey } from '../shared/aws/secret-key.ts';
import { watchInvitationRoute } from '../shared/contract/visit-routes.ts';
import { drawSecret, writePass } from '../shared/seal/visit-pass.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** GET /terminals/{terminalId}/invitations/{invitationId}: whether the customer has answered. */
export const handler = endpoint(watchInvitationRoute, async ({ path, token }) => {
  const { terminalId } = await terminalOf(token.client, path.terminalId);
  const { state, customerId, transactionId, expiresAtMs, invitationId } = await findInvitation(
    terminalId,
    path.invitationId,
  );
  if (state === 'confirmed' && customerId) {
    const secret = drawSecret(await loadSealKey(), terminalId, invitationId);
    return ok({ state, pass: writePass({ customerId, secret }), transactionId });
  }
  if (state === 'declined') return ok({ state });
  return ok({ state: expiresAtMs <= clock.nowMs() ? 'expired' : 'open' });
});
