import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { countDepositRoute } from '../shared/contract/terminal-routes.ts';
import { countCash } from '../shared/session/decisions/count-cash.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { report } from './edge/report.ts';
import { settle } from './edge/settle.ts';

/** POST …/deposits/{transactionId}/count: the cash that the machine keeps is the customer's from here on. */
export const handler = endpoint(countDepositRoute, async (request) => {
  const { terminalId } = await terminalOf(request.token.client, request.path.terminalId);
  const { transactionId } = request.path;
  const reported = await report(request, (session) =>
    countCash(session, { transactionId, terminalId, ...request.body }, clock.nowMs()),
  );
  const settled = await settle(reported, transactionId, request);
  return answerTransaction(settled, transactionId, request);
});
