import { findFeedback } from '../shared/aws/sessions/feedback.ts';
import { findTransaction } from '../shared/aws/sessions/find-transaction.ts';
import { giveFeedbackRoute } from '../shared/contract/feedback-routes.ts';
import { giveFeedback } from '../shared/session/decisions/give-feedback.ts';
import { presentFeedback } from '../shared/session/view/present-feedback.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { created } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { answeredViewer } from './edge/viewer-of.ts';

/** POST /session/transactions/{transactionId}/feedback: how it went. */
export const handler = endpoint(giveFeedbackRoute, async (request) => {
  const { transactionId } = request.path;
  const { customerId } = request.caller;
  const changed = await change(request, async (session, by) => {
    const transaction = await findTransaction(session, transactionId);
    const before = await findFeedback(customerId, transactionId);
    return giveFeedback(session, { ...request.body, transaction, before, by }, clock.nowMs());
  });
  answeredViewer(changed, request);
  const feedback = await findFeedback(customerId, transactionId);
  if (!feedback) throw new Error('Feedback was committed, and is not there.');
  const { session, replayed } = changed;
  return created(presentFeedback(feedback), { version: session.version, replayed });
});
