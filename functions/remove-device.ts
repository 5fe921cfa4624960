import { removeDeviceRoute } from '../shared/contract/session-routes.ts';
import { removeDevice } from '../shared/session/decisions/remove-device.ts';
import { answerSession } from './edge/answer-session.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/** DELETE /session/devices/{keyThumbprint}: a lost or replaced device approves nothing any more. */
export const handler = endpoint(removeDeviceRoute, async (request) => {
  const { keyThumbprint } = request.path;
  const changed = await change(request, (session, by) =>
    removeDevice(session, { by, keyThumbprint }, clock.nowMs()),
  );
  return answerSession(changed, request);
});
