import { adviseSwitchReversalRoute } from '../shared/contract/switch-routes.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { answerOutcome } from './switch/answer-outcome.ts';
import { switchCaller } from './switch/switch-caller.ts';

/** POST /switch/reversals: a withdrawal is taken back, in full or in part. */
export const handler = endpoint(adviseSwitchReversalRoute, async (request) =>
  ok(await answerOutcome(await switchCaller(request), request.body, 'reversal')),
);
