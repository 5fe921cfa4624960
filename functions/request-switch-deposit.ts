import { requestSwitchDepositRoute } from '../shared/contract/switch-routes.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { answerDeposit } from './switch/answer-deposit.ts';
import { switchCaller } from './switch/switch-caller.ts';

/** POST /switch/deposits: may this machine keep the cash? */
export const handler = endpoint(requestSwitchDepositRoute, async (request) =>
  ok(await answerDeposit(await switchCaller(request), request.body)),
);
