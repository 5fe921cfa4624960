import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { reverseWithdrawalRoute } from '../shared/contract/cash-routes.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { notingContradiction } from './edge/noting-contradiction.ts';
import { report } from './edge/report.ts';
import { reversed } from './edge/reversed.ts';
import { settle } from './edge/settle.ts';
import { withProof } from './edge/with-proof.ts';

/** POST …/withdrawals/{transactionId}/reversal: an authorization is taken back; the withdrawal stays prepared. */
export const handler = endpoint(reverseWithdrawalRoute, async (request) => {
  const { terminalId } = await terminalOf(request.token.client, request.path.terminalId);
  const { transactionId } = request.path;
  const { presentStatus, ...said } = request.body;
  const command = { transactionId, terminalId, ...said };
  const { customerId } = request.caller;
  const reported = await report(request, (session) =>
    notingContradiction({ ...command, customerId }, async () =>
      reversed(session, await withProof(session, command, presentStatus), clock.nowMs()),
    ),
  );
  const settled = await settle(reported, transactionId, request);
  return answerTransaction(settled, transactionId, request);
});
