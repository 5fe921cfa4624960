import type { AgreedPrompts } from '../../cash/prompt.ts';
import { parseFeeAmounts, parseTransactionFee } from '../../iso8583/fee-amounts.ts';
import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';
import type { Mti } from '../../iso8583/mti.ts';
import type { NetworkProfile } from '../network-profile.ts';
import { fieldOf, optionalField } from './field-of.ts';

/**
 * Element 28 (1987) or 46 (1993): the surcharge that the machine has shown and asked for already, as the customer's
 * consent to exactly that. The amount in 4 is the cash alone.
 *
 * Throws `MalformedMessage` at it where the network agreed on no surcharge: a fee that nobody agreed is not passed over.
 */
export function readFee(
  message: Message,
  version: Mti['version'],
  { surcharge }: NetworkProfile,
): { Cnsnts?: AgreedPrompts } {
  const field = version === '1987' ? 28 : 46;
  const text = optionalField(message, field);
  if (text === undefined) return {};
  const parse = version === '1987' ? parseTransactionFee : parseFeeAmounts;
  const fee = parse(text, fieldOf(message, 49));
  if (!fee) return {};
  if (!surcharge) throw new MalformedMessage(field, 'No surcharge was agreed with this network.');
  return { Cnsnts: [{ about: 'fee', fee }] };
}
