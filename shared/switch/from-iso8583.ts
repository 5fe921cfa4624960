import { MalformedMessage } from '../iso8583/malformed-message.ts';
import type { Message } from '../iso8583/message.ts';
import { type Mti, parseMti } from '../iso8583/mti.ts';
import { parseProcessingCode } from '../iso8583/processing-code.ts';
import { fieldOf } from './reading/field-of.ts';
import { readInquiry } from './reading/read-inquiry.ts';
import { readNetworkCode } from './reading/read-network-code.ts';
import { readOutcome } from './reading/read-outcome.ts';
import { readWithdrawal } from './reading/read-withdrawal.ts';
import { readableMessage } from './reading/readable-message.ts';
import type { SwitchContext } from './switch-context.ts';
import type { SwitchRequest } from './switch-request.ts';

/**
 * A network's ISO 8583 message in the canonical model, of either edition. No card data leave it but the token.
 *
 * | message                                            | becomes      |
 * |----------------------------------------------------|--------------|
 * | 0100, 0200, 1100, 1200 and repeats, element 3 = 01 | `withdrawal` |
 * | the same, element 3 = 30 or 31                     | `inquiry`    |
 * | 0220, 1220 and repeats                             | `completion` |
 * | 0400, 0420, 1420 and repeats                       | `reversal`   |
 * | 0800, 1804                                         | `network`    |
 *
 * Throws `MalformedMessage` at the element that is missing, wrong or contradicts another, and at 'mti' for a message
 * that is not spoken here. `answerMalformed` makes the answer to it.
 */
export function fromIso8583(received: Message, context: SwitchContext): SwitchRequest {
  const mti = parseMti(received.mti);
  const message = readableMessage(received, context);
  const { repeat, version } = mti;
  switch (kindOf(mti)) {
    case 'network':
      return { type: 'network', code: readNetworkCode(message, version) };
    case 'completion':
      requireWithdrawal(message);
      return { type: 'completion', advice: readOutcome(message, 'completion', version, context), repeat };
    case 'reversal':
      requireWithdrawal(message);
      return { type: 'reversal', advice: readOutcome(message, 'reversal', version, context), repeat };
    case 'request':
      return isInquiry(message)
        ? { type: 'inquiry', request: readInquiry(message, version, context), repeat }
        : { type: 'withdrawal', request: readWithdrawal(message, version, context), repeat };
  }
}

function kindOf(mti: Mti): 'request' | 'completion' | 'reversal' | 'network' {
  const { class: its, function: does, origin } = mti;
  if (its === 'network management' && does === 'request') return 'network';
  if (origin === 'acquirer') {
    if ((its === 'authorization' || its === 'financial') && does === 'request') return 'request';
    if (its === 'financial' && does === 'advice') return 'completion';
    if (its === 'reversal' && (does === 'request' || does === 'advice')) return 'reversal';
  }
  throw new MalformedMessage('mti', 'No such message is spoken here.');
}

const transactionOf = (message: Message): string => parseProcessingCode(fieldOf(message, 3)).transaction;

const INQUIRIES: readonly string[] = ['30', '31'];
const WITHDRAWAL = '01';

function isInquiry(message: Message): boolean {
  if (INQUIRIES.includes(transactionOf(message))) return true;
  requireWithdrawal(message);
  return false;
}

function requireWithdrawal(message: Message): void {
  if (transactionOf(message) !== WITHDRAWAL) throw new MalformedMessage(3, 'It is not a cash withdrawal.');
}
