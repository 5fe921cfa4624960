import { MalformedMessage } from '../iso8583/malformed-message.ts';
import type { Message } from '../iso8583/message.ts';
import type { Reject } from './canonical/reject.ts';
import type { NetworkProfile } from './network-profile.ts';
import { toIso8583 } from './to-iso8583.ts';

/**
 * The answer to a message that `fromIso8583` refused: element 39 says "format error", or "invalid transaction" where its
 * type or its processing code (3) is not spoken here.
 *
 * Undefined where it should be left unanswered: the sender could not tell whose answer it is (no element 11, or neither 7
 * nor 12), or nothing answers a message of its type, such as an answer.
 */
export function answerMalformed(
  fault: MalformedMessage,
  original: Message,
  profile: NetworkProfile,
): Message | undefined {
  const { 7: sentAt, 11: trace, 12: localAt } = original.fields;
  if (!trace || !(sentAt ?? localAt)) return undefined;
  try {
    return toIso8583({ type: 'reject', reject: rejectionOf(fault) }, original, profile);
  } catch (error) {
    if (error instanceof MalformedMessage) return undefined;
    throw error;
  }
}

/** The fault as a catp.005, for networks that speak the canonical model. */
export function rejectionOf({ field, message }: MalformedMessage): Reject {
  if (field === 'mti' || field === 3) {
    return { RjctRsn: 'MSGT', RspnRsn: 'unsupported', AddtlInf: message };
  }
  return { RjctRsn: typeof field === 'number' ? 'IMSG' : 'PARS', RspnRsn: 'format', AddtlInf: message };
}
