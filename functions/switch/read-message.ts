import { decode } from '../../shared/iso8583/decode.ts';
import { packagerFor } from '../../shared/iso8583/dialects.ts';
import { MalformedMessage } from '../../shared/iso8583/malformed-message.ts';
import type { Message } from '../../shared/iso8583/message.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { answerMalformed } from '../../shared/switch/answer-malformed.ts';
import { fromIso8583 } from '../../shared/switch/from-iso8583.ts';
import type { SwitchContext } from '../../shared/switch/switch-context.ts';
import type { SwitchRequest } from '../../shared/switch/switch-request.ts';

export type ReadMessage =
  | { readonly asked: SwitchRequest; readonly message: Message }
  /** It is not what was agreed, and there is a message to say so. */
  | { readonly answer: Message };

/**
 * Reads a network's message. One that is not in the agreed form is answered in kind where the sender can tell whose
 * answer it is, and else refused, at the element that is wrong and without what stood there.
 */
export function readMessage(bytes: Uint8Array, context: SwitchContext): ReadMessage {
  const message = refusingMalformed(() => decode(bytes, packagerFor(context.profile.packager)));
  try {
    return { asked: fromIso8583(message, context), message };
  } catch (error) {
    const answer = error instanceof MalformedMessage && answerMalformed(error, message, context.profile);
    if (answer) return { answer };
    return refusingMalformed(() => {
      throw error;
    });
  }
}

function refusingMalformed<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof MalformedMessage)) throw cause;
    const { field, reason } = cause;
    const at = typeof field === 'number' ? `element ${field}` : field;
    throw new Refusal('message-malformed', cause.message, { issues: [{ at, says: reason }] }, { cause });
  }
}
