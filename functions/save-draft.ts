import { saveDraftRoute } from '../shared/contract/transaction-routes.ts';
import { saveDraft } from '../shared/session/decisions/save-draft.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';

/** PUT /session/transactions/{transactionId}/draft: what is typed so far is kept, valid or not. */
export const handler = endpoint(saveDraftRoute, async (request) => {
  const { transactionId } = request.path;
  const changed = await change(request, (session, by) =>
    saveDraft(session, { transactionId, by, ...request.body }, clock.nowMs()),
  );
  return answerTransaction(changed, transactionId, request);
});
