import { createHash } from 'node:crypto';
import { loadSealKey } from '../shared/aws/secret-key.ts';
import { amendSession } from '../shared/aws/sessions/amend-session.ts';
import { unsubscribeCustomerRoute } from '../shared/contract/consent-routes.ts';
import { openUnsubscribing } from '../shared/seal/unsubscribe-link.ts';
import { sayNoByLink } from '../shared/session/decisions/say-no-by-link.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { requirePaceOfCustomer } from './edge/require-pace.ts';

/**
 * POST /unsubscribe/{token}: one click in a mail program says no (RFC 8058). Nobody is signed in, so nothing is told but
 * that it was heard: the same to who had said no before, and of who is no customer any more.
 */
export const handler = endpoint(unsubscribeCustomerRoute, async ({ path: { token }, door, traceparent }) => {
  const { customerId, ...link } = await openUnsubscribing(await loadSealKey(), token, clock.nowMs());
  requirePaceOfCustomer(door, customerId);
  const evidence = createHash('sha256').update(token).digest('base64url');
  await amendSession({ customerId, ...(traceparent && { traceparent }) }, (session, committing) =>
    sayNoByLink(session, { ...link, evidence }, committing, clock.nowMs()),
  );
  return ok({ isUnsubscribed: true });
});
