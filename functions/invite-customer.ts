import { drawInvitation, findInvitation } from '../shared/aws/directory/invitations.ts';
import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { loadSealKey } from '../shared/aws/secret-key.ts';
import { inviteCustomerRoute } from '../shared/contract/visit-routes.ts';
import { signInvitation } from '../shared/seal/invitation.ts';
import { drawSecret, hashPass } from '../shared/seal/visit-pass.ts';
import { limits } from '../shared/session/limits.ts';
import { moment } from '../shared/session/view/present-transaction.ts';
import { clock } from './edge/clock.ts';
import { created } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** POST /terminals/{terminalId}/invitations: the machine draws a QR that names it, for a minute. */
export const handler = endpoint(inviteCustomerRoute, async (request) => {
  const { client: network } = request.token;
  const terminal = await terminalOf(network, request.path.terminalId);
  const sealKey = await loadSealKey();
  const { terminalId } = terminal;
  const invitationId = `i-${request.mark.key}`;
  await drawInvitation({
    terminalId,
    invitationId,
    network,
    terminalName: terminal.name,
    terminalAddress: terminal.address,
    passHash: hashPass(drawSecret(sealKey, terminalId, invitationId)),
    expiresAtMs: clock.nowMs() + limits.invitationLivesMs,
    state: 'open',
  });
  const { expiresAtMs } = await findInvitation(terminalId, invitationId);
  const qr = await signInvitation(sealKey, { terminalId, invitationId }, expiresAtMs);
  return created({ invitationId, qr, expiresAt: moment(expiresAtMs) });
});
