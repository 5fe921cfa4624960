import type { Message } from '../../iso8583/message.ts';
import type { Mti } from '../../iso8583/mti.ts';
import { type Context, type EntryMode, SessionReference } from '../canonical/context.ts';
import type { NetworkProfile } from '../network-profile.ts';
import { fitting, optionalField } from './field-of.ts';

/** The session reference, where the network carries one, and how the card was read. */
export function readContext(message: Message, version: Mti['version'], profile: NetworkProfile): Context {
  const mode = optionalField(message, 22);
  const entry = mode && (version === '1987' ? ENTRY_1987[mode.slice(0, 2)] : ENTRY_1993[mode.charAt(6)]);
  return { ...readSessionReference(message, profile), ...(entry && { NtryMd: entry }) };
}

/** The element that the network's profile names, as `SsnRef`; nothing where it names or carries none. */
export function readSessionReference(
  message: Message,
  { sessionReferenceField: field }: NetworkProfile,
): Pick<Context, 'SsnRef'> {
  const reference = field && optionalField(message, field);
  return field && reference ? { SsnRef: fitting(SessionReference, reference, field) } : {};
}

/** Element 22 of 1987, "point of service entry mode", first two digits; 80 is a fallback from chip to stripe. */
const ENTRY_1987: Readonly<Record<string, EntryMode>> = {
  '01': 'PHYS',
  '02': 'MGST',
  '03': 'BRCD',
  '05': 'CICC',
  '07': 'CTLS',
  '80': 'MGST',
  '90': 'MGST',
  '91': 'CTLS',
};

/** Element 22 of 1993, "point of service data code", position 7: card data input mode. */
const ENTRY_1993: Readonly<Record<string, EntryMode>> = {
  '1': 'PHYS',
  '2': 'MGST',
  '3': 'BRCD',
  '5': 'CICC',
  '6': 'PHYS',
};
