import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { readNotices } from '../shared/aws/sessions/notices.ts';
import { readNoticesRoute } from '../shared/contract/session-routes.ts';
import { presentNotice } from '../shared/session/view/present-notice.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { viewerOf } from './edge/viewer-of.ts';

/** GET /session/notices: what the customer was told, newest first. */
export const handler = endpoint(readNoticesRoute, async ({ caller, query }) => {
  const { session } = await loadSession(caller.customerId);
  const { language } = viewerOf(session, caller);
  const { notices, next } = await readNotices(caller.customerId, query.after);
  return ok({ notices: notices.map((notice) => presentNotice(notice, language)), next });
});
