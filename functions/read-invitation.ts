import { findInvitation } from '../shared/aws/directory/invitations.ts';
import { loadSealKey } from '../shared/aws/secret-key.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { readInvitationRoute } from '../shared/contract/hand-over-routes.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { readInvitation } from '../shared/seal/invitation.ts';
import { collectable } from '../shared/session/collectable.ts';
import { moment } from '../shared/session/view/present-transaction.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { viewerOf } from './edge/viewer-of.ts';

/** POST /invitations/reading: which machine drew this QR, and what could be collected there. */
export const handler = endpoint(readInvitationRoute, async ({ caller, body }) => {
  const drawn = await readInvitation(await loadSealKey(), body.qr, clock.nowMs());
  const invitation = await findInvitation(drawn.terminalId, drawn.invitationId);
  if (invitation.state !== 'open' && invitation.customerId !== caller.customerId) {
    throw new Refusal(
      'invitation-answered',
      'Somebody has already used this QR. Ask the machine for a new one.',
    );
  }
  const { session } = await loadSession(caller.customerId);
  return ok(
    {
      terminal: {
        terminalId: invitation.terminalId,
        name: invitation.terminalName,
        address: invitation.terminalAddress,
      },
      expiresAt: moment(invitation.expiresAtMs),
      prepared: collectable(session, viewerOf(session, caller), invitation.terminalId),
    },
    session,
  );
});
