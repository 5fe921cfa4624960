import { readClaims } from '../shared/aws/sessions/claims.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { readClaimsRoute } from '../shared/contract/claim-routes.ts';
import { presentClaim } from '../shared/session/view/present-claim.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { viewerOf } from './edge/viewer-of.ts';

/** GET /claims: what the customer claimed, what became of it, and what happens next. */
export const handler = endpoint(readClaimsRoute, async ({ caller, query }) => {
  const { session } = await loadSession(caller.customerId);
  const { language } = viewerOf(session, caller);
  const { claims, next } = await readClaims(caller.customerId, query.after);
  return ok({ claims: claims.map((claim) => presentClaim(claim, language)), next });
});
