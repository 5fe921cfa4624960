import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { countDepositRoute } from '../shared/contract/cash-routes.ts';
import type { CountCash } from '../shared/session/decisions/count-cash.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { clock } from './edge/clock.ts';
import { counted } from './edge/counted.ts';
import { endpoint } from './edge/endpoint.ts';
import { notingContradiction } from './edge/noting-contradiction.ts';
import { report } from './edge/report.ts';
import { settle } from './edge/settle.ts';

/** POST …/deposits/{transactionId}/count: the cash that the machine keeps is the customer's from here on. */
export const handler = endpoint(countDepositRoute, async (request) => {
  const { terminalId } = await terminalOf(request.token.client, request.path.terminalId);
  const command: CountCash = { ...request.path, ...request.body, terminalId };
  const said = { ...request.path, terminalId, customerId: request.caller.customerId, money: command.counted };
  const reported = await report(request, (session) =>
    notingContradiction(said, () => counted(session, command, clock.nowMs())),
  );
  const transactionId = reported.transactionId ?? command.transactionId;
  const settled = await settle(reported, transactionId, request);
  return answerTransaction(settled, transactionId, request);
});
