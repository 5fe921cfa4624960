import { encode } from '../shared/iso8583/encode.ts';
import { MalformedMessage } from '../shared/iso8583/malformed-message.ts';
import type { Message } from '../shared/iso8583/message.ts';
import { parseMti } from '../shared/iso8583/mti.ts';
import type { Packager } from '../shared/iso8583/packager.ts';
import { type Copies, requestName } from './copies.ts';
import type { Delivery } from './deliver.ts';
import type { Door, Passed } from './forward.ts';
import { namesOf } from './names.ts';
import { type NextStan, reversalOf } from './own-messages.ts';
import { type Reply, standIn } from './stand-in.ts';
import type { Store } from './store.ts';

export interface RequestParts {
  readonly door: Door;
  readonly store: Store;
  readonly delivery: Delivery;
  readonly packager: Packager;
  readonly nextStan: NextStan;
  readonly copies: Copies;
  readonly answerWithinMs: number;
}

/**
 * Passes a request to the door, whose answer alone may let money out.
 *
 * Without an answer in time the switch is told that the issuer is inoperative, and since the door may still have said
 * yes, a reversal is on the disk before the switch hears it. So a request goes on only if it can be reversed, and while
 * there is room for its reversal. A copy of it waits for the first one, and is told the same as long as the reversal
 * waits: what is about to be taken back must not be approved meanwhile.
 */
export async function passRequest(parts: RequestParts, message: Message, bytes: Uint8Array): Promise<Reply> {
  const { door, packager, copies, answerWithinMs } = parts;
  if (!mayMoveMoney(message)) {
    return replyTo(message, await door.pass(namesOf(message), bytes, answerWithinMs), packager);
  }
  return copies.oneAfterTheOther(requestName(message), () => passReversible(parts, message, bytes));
}

async function passReversible(parts: RequestParts, message: Message, bytes: Uint8Array): Promise<Reply> {
  const { door, store, delivery, packager, answerWithinMs } = parts;
  if (store.isToReverse(requestName(message))) {
    return { outcome: 'to-be-reversed', ...standIn(message, 'inoperative', packager) };
  }
  const reversal = reversible(parts, message);
  if (!reversal) return { outcome: 'not-reversible', ...standIn(message, 'malformed', packager) };
  const room = store.reserve();
  if (!room) return { outcome: 'store-full', ...standIn(message, 'inoperative', packager) };
  try {
    const passed = await door.pass(namesOf(message), bytes, answerWithinMs);
    if (passed.is !== 'answered') delivery.begin(room.keep(reversal));
    return replyTo(message, passed, packager);
  } finally {
    room.release();
  }
}

/** A balance that was asked for in vain leaves nothing to reverse. */
const mayMoveMoney = ({ mti, fields }: Message): boolean =>
  MOVE_MONEY.includes(parseMti(mti).class) && !INQUIRIES.includes(fields[3]?.slice(0, 2) ?? '');

const MOVE_MONEY: readonly string[] = ['authorization', 'financial'];

/** Transactions of element 3, "processing code": available funds, and balance. */
const INQUIRIES: readonly string[] = ['30', '31'];

/** The reversal as it would be kept, or undefined for a request that none can name. */
function reversible({ packager, nextStan }: RequestParts, message: Message) {
  try {
    const reversal = reversalOf(message, nextStan, Date.now());
    return { ...namesOf(reversal), reverses: requestName(message), bytes: encode(reversal, packager) };
  } catch (error) {
    if (error instanceof MalformedMessage) return undefined;
    throw error;
  }
}

function replyTo(message: Message, passed: Passed, packager: Packager): Reply {
  if (passed.is === 'answered') {
    return { outcome: 'answered', bytes: passed.bytes, code: passed.answer.fields[39] };
  }
  const why = passed.is === 'refused' ? `status-${passed.status}` : passed.why;
  return { outcome: 'unanswered', why, ...standIn(message, 'inoperative', packager) };
}
