import { Channel } from '../channel/channel.ts';
import { placeWords } from '../channel/place-words.ts';
import type { Saying } from '../channel/wording.ts';
import type { Definition } from '../transaction/definition.ts';
import { definitions } from '../transaction/definitions.ts';
import { Kind } from '../transaction/kind.ts';
import type { TimelineEntry } from './timeline-entry.ts';

type OfTransaction = Pick<TimelineEntry, 'kind' | 'definition'>;

/** What a transaction is called: `“Transfer”`. */
export function nameOf(entry: OfTransaction): Saying {
  const name = definitionOf(entry)?.name.long ?? { en: 'a transaction', it: 'un’operazione' };
  return quoted(name);
}

/** A step by what it asks, as the customer reads it. One that no definition has any more is named as it is. */
export function stepOf(entry: OfTransaction, step: string | undefined): Saying {
  const found = definitionOf(entry)?.steps.find(({ name }) => name === step);
  return quoted(found?.says.short ?? { en: String(step), it: String(step) });
}

/** Where an entry leads to or comes from: `on the phone`. */
export function placeOf(channel: string | undefined): Saying {
  const known = Channel.safeParse(channel).data;
  return known ? placeWords[known] : { en: `by ${channel}`, it: `tramite ${channel}` };
}

/** On an assisted channel somebody of the bank acts, with the customer’s consent. */
export const whoOn = (channel: string | undefined): Saying =>
  channel === 'branch' || channel === 'contact-centre'
    ? { en: 'The agent', it: 'L’addetto' }
    : { en: 'The customer', it: 'Il cliente' };

const quoted = ({ en, it }: Saying): Saying => ({ en: `“${en}”`, it: `«${it}»` });

function definitionOf({ kind, definition }: OfTransaction): Definition | undefined {
  const known = Kind.safeParse(kind).data;
  return known && definitions[known].find(({ version }) => version === definition);
}
