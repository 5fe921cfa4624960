import { loadSealKey } from '../shared/aws/secret-key.ts';
import { recordConsentRoute } from '../shared/contract/assistance-routes.ts';
import { sealEvidence } from '../shared/seal/assistance-pass.ts';
import { recordConsent } from '../shared/session/decisions/record-consent.ts';
import { answerSession } from './edge/answer-session.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/** POST /session/transactions/{transactionId}/in-person-consents: the customer said yes before whoever assists. */
export const handler = endpoint(recordConsentRoute, async (request) => {
  const { path, body, caller } = request;
  const { evidence, ...askedFor } = body;
  const { document, reference } = evidence;
  const referenceHash = sealEvidence(await loadSealKey(), caller.customerId, reference);
  const changed = await change(request, (session, by) =>
    recordConsent(session, { ...path, ...askedFor, by, document, referenceHash }, clock.nowMs()),
  );
  return answerSession(changed, request, 201);
});
