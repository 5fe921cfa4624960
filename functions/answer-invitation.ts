import type * as z from 'zod';
import { rememberConfirmation } from '../shared/aws/directory/confirmations.ts';
import {
  claimInvitation,
  findInvitation,
  type InvitationRecord,
  settleInvitation,
} from '../shared/aws/directory/invitations.ts';
import { readPinnedFacts } from '../shared/aws/read-facts.ts';
import { loadSealKey } from '../shared/aws/secret-key.ts';
import { answerInvitationRoute } from '../shared/contract/hand-over-routes.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { readInvitation } from '../shared/seal/invitation.ts';
import { verifyApproval } from '../shared/seal/signature.ts';
import { answerInvitation } from '../shared/session/decisions/answer-invitation.ts';
import type { SignedTerms } from '../shared/session/decisions/approve.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/**
 * POST /invitations/answers: the customer confirms or declines the machine whose QR they scanned.
 *
 * The invitation is claimed before the session changes and settled after, so two customers cannot both have it, and
 * a crash between is finished by asking again. Whether the QR is still fresh is part of the decision, so that the
 * repeat of an answer that was in time is answered alike when it comes too late.
 */
export const handler = endpoint(answerInvitationRoute, async (request) => {
  const { transactionId, answer, qr } = request.body;
  const confirmed = await confirmationIn(request.body);
  const { customerId } = request.caller;
  const drawn = await readInvitation(await loadSealKey(), qr, WHENEVER_IT_EXPIRES_MS);
  const invitation = await findInvitation(drawn.terminalId, drawn.invitationId);

  const changed = await change(request, async (session, by) => {
    requireFresh(invitation);
    requireUnanswered(invitation);
    const facts = await readPinnedFacts(session, transactionId);
    const command = { ...invitation, transactionId, by, confirmed, facts };
    const decision = answerInvitation(session, command, clock.nowMs());
    await claimInvitation(invitation, { customerId, transactionId });
    return decision;
  });
  const settled = answer === 'confirm' ? 'confirmed' : 'declined';
  // The machine hears of it last: whatever it asks next is known by then.
  if (confirmed) await rememberConfirmation(invitation, { customerId, transactionId }, clock.nowMs());
  await settleInvitation(invitation, settled, { customerId, transactionId });
  return answerTransaction(changed, transactionId, request);
});

const WHENEVER_IT_EXPIRES_MS = 0;

/** To confirm is to sign; to decline needs nothing but saying so. */
async function confirmationIn(
  body: z.output<typeof answerInvitationRoute.body>,
): Promise<SignedTerms | undefined> {
  if (body.answer === 'decline') return undefined;
  const { payload: terms, ...signature } = await verifyApproval(body.approval);
  return { terms, ...signature };
}

function requireFresh({ expiresAtMs }: InvitationRecord): void {
  if (clock.nowMs() < expiresAtMs) return;
  throw new Refusal('invitation-expired', 'The QR has expired. Ask the machine for a new one.');
}

/** A QR is for one answer. Whoever gave it may repeat that very request, but not think again. */
function requireUnanswered({ state }: InvitationRecord): void {
  if (state === 'open' || state === 'claimed') return;
  throw new Refusal('invitation-answered', 'This QR was answered before. Ask the machine for a new one.');
}
