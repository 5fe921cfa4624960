import { encode } from '../shared/iso8583/encode.ts';
import type { Message } from '../shared/iso8583/message.ts';
import { answerTo } from '../shared/iso8583/mti.ts';
import type { Packager } from '../shared/iso8583/packager.ts';
import { OWN_CODES, type OwnCode } from './own-codes.ts';

/** What the switch is told, and the word for it in the log. `code` is element 39. */
export interface Reply {
  readonly outcome: string;
  readonly bytes?: Uint8Array;
  readonly code?: string | undefined;
  /** Why the door did not answer, if it did not. */
  readonly why?: string | undefined;
}

/** The bridge's own answer to a message, with what the switch needs to find its question again. */
export function standIn(
  asked: Message,
  code: OwnCode,
  packager: Packager,
): Required<Pick<Reply, 'bytes' | 'code'>> {
  const said = OWN_CODES[packager.version][code];
  const fields: Record<number, string> = { 39: said };
  for (const number of REPEATED) {
    const value = asked.fields[number];
    if (value !== undefined) fields[number] = value;
  }
  return { bytes: encode({ mti: answerTo(asked.mti), fields }, packager), code: said };
}

/**
 * The elements that an answer repeats from its question (ISO 8583, "mandatory echo"), and 24 and 70, what it was. The
 * card number (2) is left out, as it is in the door's own answers: nobody needs it there.
 */
const REPEATED: readonly number[] = [3, 4, 7, 11, 12, 13, 24, 32, 33, 37, 41, 42, 49, 70];
