import { withoutCardData } from '../../iso8583/card-data.ts';
import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';
import { SessionReference } from '../canonical/context.ts';
import type { SwitchContext } from '../switch-context.ts';

/**
 * The message without card data, as everything behind reads it. Its session reference is kept as it was: by chance one
 * may look like a card number and be masked, although its form is no card number's.
 *
 * Throws `MalformedMessage` at 35 if its track 2 is of another card than element 2.
 */
export function readableMessage(received: Message, { tokenOf, profile }: SwitchContext): Message {
  requireOneCard(received);
  const { mti, fields } = withoutCardData(received, tokenOf);
  const field = profile.sessionReferenceField;
  const { success, data } = SessionReference.safeParse(field && received.fields[field]?.trim());
  return { mti, fields: field && success ? { ...fields, [field]: data } : fields };
}

function requireOneCard({ fields }: Message): void {
  const ofTrack = /^[0-9]+/.exec(fields[35] ?? '')?.[0];
  if (fields[2] && ofTrack && fields[2] !== ofTrack) {
    throw new MalformedMessage(35, 'It is of another card than element 2.');
  }
}
