import type { Message } from '../../iso8583/message.ts';
import { RetrievalReference } from '../canonical/retrieval-reference.ts';
import { optionalField } from './field-of.ts';

/** Element 37. Networks that fill it with something else are not refused for it: nothing is decided by it. */
export function readRetrievalReference(message: Message): { RtrvlRefNb?: string } {
  const { success, data } = RetrievalReference.safeParse(optionalField(message, 37)?.trim());
  return success ? { RtrvlRefNb: data } : {};
}
