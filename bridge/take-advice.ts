import type { Message } from '../shared/iso8583/message.ts';
import { parseMti } from '../shared/iso8583/mti.ts';
import type { Packager } from '../shared/iso8583/packager.ts';
import type { Delivery } from './deliver.ts';
import { namesOf } from './names.ts';
import { type Reply, standIn } from './stand-in.ts';
import type { Store } from './store.ts';

export interface AdviceParts {
  readonly store: Store;
  readonly delivery: Delivery;
  readonly packager: Packager;
  readonly answerWithinMs: number;
}

/**
 * Takes an advice or a reversal: it says what has already happened, and must arrive.
 *
 * It is on the disk before it is acknowledged. The switch gets the door's answer if that comes in time, and otherwise
 * the bridge's word that the advice will be delivered. Where there is no room for it there is no answer either, and
 * the switch sends it again.
 */
export async function takeAdvice(parts: AdviceParts, message: Message, bytes: Uint8Array): Promise<Reply> {
  const { store, delivery, packager, answerWithinMs } = parts;
  const room = store.reserve();
  if (!room) return { outcome: 'store-full' };
  const answered = await delivery.see(keptIn(room, message, bytes), answerWithinMs);
  if (answered) {
    return { outcome: 'answered', bytes: answered.bytes, code: answered.answer.fields[39] };
  }
  const isReversal = parseMti(message.mti).class === 'reversal';
  return { outcome: 'kept', ...standIn(message, isReversal ? 'reversed' : 'accepted', packager) };
}

/** A disk that fails leaves the advice unacknowledged too, and gives its room back. */
function keptIn(room: NonNullable<ReturnType<Store['reserve']>>, message: Message, bytes: Uint8Array) {
  try {
    return room.keep({ ...namesOf(message), bytes });
  } finally {
    room.release();
  }
}
