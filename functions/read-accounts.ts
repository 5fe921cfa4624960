import { bank } from '../shared/aws/bank.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { readAccountsRoute } from '../shared/contract/session-routes.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { viewerOf } from './edge/viewer-of.ts';

/** GET /accounts: the customer's accounts, to choose from. */
export const handler = endpoint(readAccountsRoute, async ({ caller }) => {
  const { session } = await loadSession(caller.customerId);
  viewerOf(session, caller);
  return ok({ accounts: await bank.accountsOf(caller.customerId) });
});
