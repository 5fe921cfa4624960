import type { Message } from '../shared/iso8583/message.ts';
import { parseMti } from '../shared/iso8583/mti.ts';
import type { Health } from './health.ts';
import { passRequest, type RequestParts } from './pass-request.ts';
import { answerNetwork, networkFunctionOf } from './sign-on.ts';
import type { Reply } from './stand-in.ts';
import { takeAdvice } from './take-advice.ts';

/** What the bridge says to a message of the switch. */
export type Converse = (message: Message, bytes: Uint8Array) => Promise<Reply>;

/**
 * Sign-on and echo are answered here. Advices and reversals are kept until they are delivered: a reversal request
 * (x400) too, since it can no more be declined than an advice. Every other request is the door's to answer.
 */
export const converseWith =
  (parts: RequestParts & { readonly health: Health }): Converse =>
  async (message, bytes) => {
    const network = networkFunctionOf(message);
    if (network) return answerNetwork(parts, message, network);
    const its = parseMti(message.mti);
    if (its.function === 'advice' || (its.class === 'reversal' && its.function === 'request')) {
      return takeAdvice(parts, message, bytes);
    }
    if (its.function === 'request') return passRequest(parts, message, bytes);
    return { outcome: 'not-asked-for' };
  };
