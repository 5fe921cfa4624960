import { loadCardKey } from '../shared/aws/secret-key.ts';
import { exchangeSwitchMessageRoute } from '../shared/contract/switch-routes.ts';
import { packagerFor } from '../shared/iso8583/dialects.ts';
import { encode } from '../shared/iso8583/encode.ts';
import { cardTokenOf } from '../shared/seal/card-token.ts';
import { toIso8583 } from '../shared/switch/to-iso8583.ts';
import { clock } from './edge/clock.ts';
import { inKind } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { answerSwitch } from './switch/answer-switch.ts';
import { readMessage } from './switch/read-message.ts';
import { switchCaller } from './switch/switch-caller.ts';

/** POST /switch/messages: one ISO 8583 message of a network, answered in its own dialect. Card data end here. */
export const handler = endpoint(exchangeSwitchMessageRoute, async (request) => {
  const [caller, cardKey] = await Promise.all([switchCaller(request), loadCardKey()]);
  const by = { ...caller, canAsk: false };
  const context = {
    nearMs: clock.nowMs(),
    tokenOf: (pan: string) => cardTokenOf(cardKey, pan),
    profile: by.profile,
  };
  const read = readMessage(request.body.bytes, context);
  const answer = 'answer' in read ? read.answer : await answerTo(read);
  return inKind(encode(answer, packagerFor(by.profile.packager)), request.body);

  async function answerTo({ asked, message }: Exclude<typeof read, { answer: unknown }>) {
    return toIso8583(await answerSwitch(by, asked), message, by.profile);
  }
});
