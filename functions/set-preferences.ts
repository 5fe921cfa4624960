import { setPreferencesRoute } from '../shared/contract/session-routes.ts';
import { setPreferences } from '../shared/session/decisions/set-preferences.ts';
import { answerSession } from './edge/answer-session.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/** PATCH /session/preferences: what follows the customer to every channel. */
export const handler = endpoint(setPreferencesRoute, async (request) => {
  const changed = await change(request, (session, by) =>
    setPreferences(session, { by, preferences: request.body }, clock.nowMs()),
  );
  return answerSession(changed, request);
});
