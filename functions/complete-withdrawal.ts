import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { completeWithdrawalRoute } from '../shared/contract/terminal-routes.ts';
import { completeCash } from '../shared/session/decisions/complete-cash.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { report } from './edge/report.ts';
import { settle } from './edge/settle.ts';

/** POST …/withdrawals/{transactionId}/completion: what came out is settled from the machine's evidence. */
export const handler = endpoint(completeWithdrawalRoute, async (request) => {
  const { terminalId } = await terminalOf(request.token.client, request.path.terminalId);
  const { transactionId } = request.path;
  const reported = await report(request, (session) =>
    completeCash(session, { transactionId, terminalId, ...request.body }, clock.nowMs()),
  );
  const settled = await settle(reported, transactionId, request);
  return answerTransaction(settled, transactionId, request);
});
