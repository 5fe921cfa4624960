import { requestSwitchWithdrawalRoute } from '../shared/contract/switch-routes.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { answerWithdrawal } from './switch/answer-withdrawal.ts';
import { switchCaller } from './switch/switch-caller.ts';

/** POST /switch/withdrawals: may this machine dispense? */
export const handler = endpoint(requestSwitchWithdrawalRoute, async (request) =>
  ok(await answerWithdrawal(await switchCaller(request), request.body)),
);
