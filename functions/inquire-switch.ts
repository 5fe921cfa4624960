import { inquireSwitchRoute } from '../shared/contract/switch-routes.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { answerInquiry } from './switch/answer-inquiry.ts';
import { switchCaller } from './switch/switch-caller.ts';

/** POST /switch/inquiries: which withdrawals wait for this card? */
export const handler = endpoint(inquireSwitchRoute, async (request) =>
  ok(await answerInquiry(await switchCaller(request), request.body)),
);
