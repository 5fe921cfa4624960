import { readExport } from '../shared/aws/privacy/read-export.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { exportDataRoute } from '../shared/contract/privacy-routes.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { requireFreshSignIn } from './edge/require-fresh-sign-in.ts';
import { viewerOf } from './edge/viewer-of.ts';

/** GET /privacy/export: everything that is held about the customer, page by page. */
export const handler = endpoint(exportDataRoute, async ({ caller, query, token }) => {
  const { session } = await loadSession(caller.customerId);
  const { language } = viewerOf(session, caller);
  const nowMs = clock.nowMs();
  requireFreshSignIn(token, nowMs);
  return ok(await readExport(caller.customerId, { from: query.from, language }, nowMs));
});
