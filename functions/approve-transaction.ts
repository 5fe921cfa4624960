import { approveTransactionRoute } from '../shared/contract/transaction-routes.ts';
import { verifyApproval } from '../shared/seal/signature.ts';
import { approve } from '../shared/session/decisions/approve.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { settle } from './edge/settle.ts';

/** POST /session/transactions/{transactionId}/approval: the exact terms are signed, and their money moves. */
export const handler = endpoint(approveTransactionRoute, async (request) => {
  const { transactionId } = request.path;
  const { payload: terms, ...signature } = await verifyApproval(request.body.approval);
  const changed = await change(request, (session, by) =>
    approve(session, { transactionId, by, signed: { terms, ...signature } }, clock.nowMs()),
  );
  const settled = await settle(changed, transactionId, request);
  return answerTransaction(settled, transactionId, request);
});
