import { readOpenClaims } from '../shared/aws/sessions/claims.ts';
import { readOpenClaimsRoute } from '../shared/contract/operations-routes.ts';
import { presentOpenClaim } from '../shared/session/view/present-claim.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** GET /operations/claims: what waits for an answer, the oldest first. */
export const handler = endpoint(readOpenClaimsRoute, async ({ query }) => {
  const { claims, next } = await readOpenClaims(query.after);
  return ok({ claims: claims.map(presentOpenClaim), next });
});
