import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { completeWithdrawalRoute } from '../shared/contract/cash-routes.ts';
import type { CompleteCash } from '../shared/session/decisions/complete-cash.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { clock } from './edge/clock.ts';
import { completed } from './edge/completed.ts';
import { endpoint } from './edge/endpoint.ts';
import { notingContradiction } from './edge/noting-contradiction.ts';
import { report } from './edge/report.ts';
import { settle } from './edge/settle.ts';
import { withProof } from './edge/with-proof.ts';

/** POST …/withdrawals/{transactionId}/completion: what came out is settled from the machine's evidence. */
export const handler = endpoint(completeWithdrawalRoute, async (request) => {
  const { terminalId } = await terminalOf(request.token.client, request.path.terminalId);
  const { presentStatus, ...said } = request.body;
  const command: CompleteCash = { ...request.path, ...said, terminalId };
  const { customerId } = request.caller;
  const reported = await report(request, (session) =>
    notingContradiction({ ...command, customerId, money: command.dispensed }, async () =>
      completed(session, await withProof(session, command, presentStatus), clock.nowMs()),
    ),
  );
  const transactionId = reported.transactionId ?? command.transactionId;
  const settled = await settle(reported, transactionId, request);
  return answerTransaction(settled, transactionId, request);
});
