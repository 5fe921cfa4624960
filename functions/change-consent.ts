import { presentConsents } from '../shared/consent/present-consents.ts';
import { changeConsentRoute } from '../shared/contract/consent-routes.ts';
import { changeConsent } from '../shared/session/decisions/change-consent.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { evidenceOf } from './edge/evidence-of.ts';
import { answeredViewer } from './edge/viewer-of.ts';

/** PUT /consents/{purpose}: gives, withdraws or objects, for every channel at once. */
export const handler = endpoint(changeConsentRoute, async (request) => {
  const { purpose } = request.path;
  const evidence = evidenceOf(request.caller);
  const changed = await change(request, (session, by, committing) =>
    changeConsent(session, { ...request.body, purpose, by, evidence }, committing, clock.nowMs()),
  );
  const viewer = answeredViewer(changed, request);
  const { session, replayed } = changed;
  return ok(presentConsents(session.consents, viewer), { version: session.version, replayed });
});
