import { readConsentLedger } from '../shared/aws/sessions/consent-ledger.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { presentConsents, presentEntry } from '../shared/consent/present-consents.ts';
import { readConsentsRoute } from '../shared/contract/consent-routes.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { viewerOf } from './edge/viewer-of.ts';

/** GET /consents: what the customer's data may be used for, and everything they said to it. */
export const handler = endpoint(readConsentsRoute, async ({ caller, query }) => {
  const { session } = await loadSession(caller.customerId);
  const viewer = viewerOf(session, caller);
  const { entries, next } = await readConsentLedger(caller.customerId, query.ledgerAfter);
  const ledger = { entries: entries.map(presentEntry), next };
  return ok({ ...presentConsents(session.consents, viewer), ledger }, session);
});
