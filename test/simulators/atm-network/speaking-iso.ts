import type { Message } from '../../../shared/iso8583/message.ts';
import {
  advisedIn,
  inquiryMessage,
  outcomeMessage,
  verdictIn,
  waitingIn,
  withdrawalMessage,
} from './iso-messages.ts';
import type { SwitchLine } from './switch-line.ts';

/** Sends one message and hears its answer, or throws `Silence`. `hangUp` drops the line once it is sent. */
export type Exchange = (message: Message, hangUp?: boolean) => Promise<Message>;

/** A network that speaks ISO 8583, whatever carries its bytes. `pan` is the number of the card that a life is about. */
export const speakingIso = (pan: string, exchange: Exchange): SwitchLine => ({
  ask: async (request, { again = false, hangUp } = {}) =>
    verdictIn(await exchange(withdrawalMessage(request, pan, again), hangUp)),
  advise: async (kind, advice, { again = false, hangUp } = {}) =>
    advisedIn(await exchange(outcomeMessage(kind, advice, again), hangUp)),
  inquire: async (request) => waitingIn(await exchange(inquiryMessage(request, pan))),
});
