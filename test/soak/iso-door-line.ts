import { registerCard } from '../../shared/aws/directory/cards.ts';
import { loadCardKey } from '../../shared/aws/secret-key.ts';
import { decode } from '../../shared/iso8583/decode.ts';
import { encode } from '../../shared/iso8583/encode.ts';
import { iso1987Ascii } from '../../shared/iso8583/iso1987.ts';
import type { Message } from '../../shared/iso8583/message.ts';
import { cardTokenOf } from '../../shared/seal/card-token.ts';
import type { Line } from '../chaos/world/line.ts';
import { speakingIso } from '../simulators/atm-network/speaking-iso.ts';
import type { SwitchLine } from '../simulators/atm-network/switch-line.ts';
import { call } from '../support/call.ts';
import { type Customer, network } from '../support/customer-of-the-bank.ts';
import { amid } from './amid.ts';
import { heard } from './door-line.ts';

/** A number that card schemes publish for tests. It is the card of one life after the other. */
const TEST_PAN = '4012888888881881';

/** The door for ISO 8583, called in this very process, with the test card in this customer's name. */
export async function isoDoorLine(line: Line, { customerId }: Customer): Promise<SwitchLine> {
  await registerCard(cardTokenOf(await loadCardKey(), TEST_PAN), { customerId });
  return speakingIso(TEST_PAN, (message, { trouble }) =>
    amid(line, trouble, () => exchange(message, trouble)),
  );
}

async function exchange(message: Message, trouble: number | undefined): Promise<Message> {
  const body = encode(message, iso1987Ascii);
  const answer = heard(
    'exchange-switch-message',
    await call('exchange-switch-message', { by: network, body }),
    trouble,
  );
  if (answer.status !== 200) throw new Error(`A right message was answered ${answer.status}: ${answer.text}`);
  return decode(answer.bytes, iso1987Ascii);
}
