import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { readSessionRoute } from '../shared/contract/session-routes.ts';
import { presentSession } from '../shared/session/view/present-session.ts';
import { notModified, ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { notedLook } from './edge/noted-look.ts';
import { viewerOf } from './edge/viewer-of.ts';

/** GET /session: the one session, as the calling channel should see it. */
export const handler = endpoint(readSessionRoute, async ({ caller, known, door }) => {
  const { session } = await loadSession(caller.customerId);
  const viewer = viewerOf(session, caller);
  if (known === session.version) return notModified(session.version);
  await notedLook(session, caller, { door });
  return ok(presentSession(session, viewer), session);
});
