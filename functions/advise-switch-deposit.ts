import { adviseSwitchDepositRoute } from '../shared/contract/switch-routes.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { answerOutcome } from './switch/answer-outcome.ts';
import { switchCaller } from './switch/switch-caller.ts';

/** POST /switch/deposit-completions: what a machine kept. */
export const handler = endpoint(adviseSwitchDepositRoute, async (request) =>
  ok(await answerOutcome(await switchCaller(request), request.body, 'completion')),
);
