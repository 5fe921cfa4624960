import { adviseSwitchCompletionRoute } from '../shared/contract/switch-routes.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { answerOutcome } from './switch/answer-outcome.ts';
import { switchCaller } from './switch/switch-caller.ts';

/** POST /switch/completions: what a machine dispensed. */
export const handler = endpoint(adviseSwitchCompletionRoute, async (request) =>
  ok(await answerOutcome(await switchCaller(request), request.body, 'completion')),
);
