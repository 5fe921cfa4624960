import { MalformedMessage } from '../iso8583/malformed-message.ts';
import type { Message } from '../iso8583/message.ts';
import { type Mti, parseMti } from '../iso8583/mti.ts';
import { parseProcessingCode } from '../iso8583/processing-code.ts';
import { fieldOf } from './reading/field-of.ts';
import { keptOf, readDeposit } from './reading/read-deposit.ts';
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
 * | the same, element 3 = 21                           | `deposit`    |
 * | the same, element 3 = 30 or 31                     | `inquiry`    |
 * | 0220, 1220 and repeats                             | `completion` |
 * | 0400, 0420, 1420 and repeats                       | `reversal`   |
 * | both of these, element 3 = 21                      | `deposit-outcome` |
 * | 0800, 1804                                         | `network`    |
 *
 * Throws `MalformedMessage` at the element that is missing, wrong or contradicts another, and at 'mti' for a message
 * that is not spoken here. `answerMalformed` makes the answer to it.
 */
export function fromIso8583(received: Message, context: SwitchContext): SwitchRequest {
  const mti = parseMti(received.mti);
  const message = readableMessage(received, context);
  const kind = kindOf(mti);
  switch (kind) {
    case 'network':
      return { type: 'network', code: readNetworkCode(message, mti.version) };
    case 'completion':
    case 'reversal':
      return outcome(message, kind, mti, context);
    case 'request':
      return request(message, mti, context);
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

function request(message: Message, { version, repeat }: Mti, context: SwitchContext): SwitchRequest {
  const transaction = transactionOf(message);
  if (INQUIRIES.includes(transaction)) {
    return { type: 'inquiry', request: readInquiry(message, version, context), repeat };
  }
  if (transaction === DEPOSIT) {
    return { type: 'deposit', request: readDeposit(message, version, context), repeat };
  }
  requireCash(transaction);
  return { type: 'withdrawal', request: readWithdrawal(message, version, context), repeat };
}

function outcome(
  message: Message,
  type: 'completion' | 'reversal',
  { version, repeat }: Mti,
  context: SwitchContext,
): SwitchRequest {
  const transaction = transactionOf(message);
  requireCash(transaction);
  const advice = readOutcome(message, type, version, context);
  return transaction === DEPOSIT
    ? { type: 'deposit-outcome', said: type, advice: keptOf(advice), repeat }
    : { type, advice, repeat };
}

const transactionOf = (message: Message): string => parseProcessingCode(fieldOf(message, 3)).transaction;

const INQUIRIES: readonly string[] = ['30', '31'];
const WITHDRAWAL = '01';

const DEPOSIT = '21';

function requireCash(transaction: string): void {
  if (transaction === WITHDRAWAL || transaction === DEPOSIT) return;
  throw new MalformedMessage(3, 'It is neither a cash withdrawal nor a cash deposit.');
}
