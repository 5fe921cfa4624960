import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';
import type { Mti } from '../../iso8583/mti.ts';
import { InquiryRequest } from '../canonical/inquiry-request.ts';
import type { SwitchContext } from '../switch-context.ts';
import { readContext } from './read-context.ts';
import { readEnvironment } from './read-environment.ts';
import { readTransactionId } from './read-transaction-id.ts';

/** An inquiry, which names a card. */
export function readInquiry(
  message: Message,
  version: Mti['version'],
  context: SwitchContext,
): InquiryRequest {
  const environment = readEnvironment(message);
  if (!environment.Card) throw new MalformedMessage(2, 'There is no card to ask about.');
  return InquiryRequest.parse({
    Envt: environment,
    Cntxt: readContext(message, version, context.profile),
    Tx: { TxId: readTransactionId(message, version, context) },
  });
}
