import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';
import type { Mti } from '../../iso8583/mti.ts';
import { NetworkCode } from '../switch-request.ts';
import { fieldOf } from './field-of.ts';

/** Element 70 of 1987, or 24 of 1993 (801 sign on, 802 sign off, 831 echo). */
export function readNetworkCode(message: Message, version: Mti['version']): NetworkCode {
  const field = NETWORK_CODE_FIELD[version];
  const said = fieldOf(message, field);
  const { success, data } = NetworkCode.safeParse(version === '1987' ? said : FUNCTION_CODES[said]);
  if (!success) throw new MalformedMessage(field, 'It is neither a sign-on, a sign-off nor an echo.');
  return data;
}

/** Where each edition says what is managed. */
const NETWORK_CODE_FIELD: Readonly<Record<Mti['version'], number>> = { '1987': 70, '1993': 24 };

const FUNCTION_CODES: Readonly<Record<string, NetworkCode>> = { '801': '001', '802': '002', '831': '301' };
