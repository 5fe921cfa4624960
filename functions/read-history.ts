import { readHistory } from '../shared/aws/sessions/history.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { readHistoryRoute } from '../shared/contract/session-routes.ts';
import { presentTransaction } from '../shared/session/view/present-transaction.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { viewerOf } from './edge/viewer-of.ts';

/** GET /session/history: what has ended, the last begun first. */
export const handler = endpoint(readHistoryRoute, async ({ caller, query }) => {
  const { session } = await loadSession(caller.customerId);
  const viewer = viewerOf(session, caller);
  const { transactions, next } = await readHistory(caller.customerId, query.after);
  return ok({
    transactions: transactions.map((transaction) => presentTransaction(transaction, viewer)),
    next,
  });
});
