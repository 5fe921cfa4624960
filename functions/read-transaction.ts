import { findTransaction } from '../shared/aws/sessions/find-transaction.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { readTransactionRoute } from '../shared/contract/transaction-routes.ts';
import { presentTransaction } from '../shared/session/view/present-transaction.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { notedLook } from './edge/noted-look.ts';
import { viewerOf } from './edge/viewer-of.ts';

/** GET /session/transactions/{transactionId}: one transaction, open or ended. */
export const handler = endpoint(readTransactionRoute, async ({ caller, path, door }) => {
  const { session } = await loadSession(caller.customerId);
  const viewer = viewerOf(session, caller);
  const transaction = await findTransaction(session, path.transactionId);
  await notedLook(session, caller, { door, transactionId: transaction.id });
  return ok(presentTransaction(transaction, viewer), session);
});
