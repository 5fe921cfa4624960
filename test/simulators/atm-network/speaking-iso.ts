import type { Message } from '../../../shared/iso8583/message.ts';
import {
  advisedIn,
  depositMessage,
  inquiryMessage,
  keptIn,
  keptMessage,
  outcomeMessage,
  verdictIn,
  waitingIn,
  withdrawalMessage,
} from './iso-messages.ts';
import type { Sending, SwitchLine } from './switch-line.ts';

/** Sends one message and hears its answer, or throws `Silence`. */
export type Exchange = (message: Message, how: Sending) => Promise<Message>;

/** A network that speaks ISO 8583, whatever carries its bytes. `pan` is the number of the card that a life is about. */
export const speakingIso = (pan: string, exchange: Exchange): SwitchLine => ({
  ask: async (request, how = {}) =>
    verdictIn(await exchange(withdrawalMessage(request, pan, how.again ?? false), how)),
  advise: async (kind, advice, how = {}) =>
    advisedIn(await exchange(outcomeMessage(kind, advice, how.again ?? false), how)),
  inquire: async (request) => waitingIn(await exchange(inquiryMessage(request, pan), {})),
  askToKeep: async (request, how = {}) =>
    keptIn(await exchange(depositMessage(request, pan, how.again ?? false), how)),
  adviseKept: async (advice, how = {}) =>
    advisedIn(await exchange(keptMessage(advice, how.again ?? false), how)),
});
