import { enrolDeviceRoute } from '../shared/contract/session-routes.ts';
import { verifyEnrolment } from '../shared/seal/signature.ts';
import { enrolDevice } from '../shared/session/decisions/enrol-device.ts';
import { answerSession } from './edge/answer-session.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { requireNoCardNumber } from './edge/require-no-card-number.ts';

/** POST /session/devices: a device's key is enrolled, so that it may sign approvals. */
export const handler = endpoint(enrolDeviceRoute, async (request) => {
  const { payload, keyThumbprint, atMs } = await verifyEnrolment(request.body.enrolment);
  requireNoCardNumber(payload);
  const changed = await change(request, (session, by) =>
    enrolDevice(
      session,
      {
        by,
        keyThumbprint,
        name: payload.deviceName,
        signedAtMs: atMs,
        signedInAtMs: request.token.signedInAtMs,
      },
      clock.nowMs(),
    ),
  );
  return answerSession(changed, request, 201);
});
