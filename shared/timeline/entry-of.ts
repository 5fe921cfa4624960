import { tellings } from './tellings.ts';
import { TimelineEntry } from './timeline-entry.ts';

/** Of an event what the timeline looks at. */
export interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly sequence: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What every entry keeps of an event that has it. */
const always = ['atMs', 'channel', 'transactionId', 'kind', 'definition'];

/**
 * The entry that an event comes to, the same however often and however late it is heard; nothing for one that is not
 * told. It keeps what its sentence needs and not a name more: no amount, no answer, no words.
 */
export function entryOf({ id, type, sequence, data }: ToldEvent): TimelineEntry | undefined {
  const telling = Object.hasOwn(tellings, type) ? tellings[type] : undefined;
  if (!telling) return undefined;
  const kept = [...always, ...telling.carries].filter((name) => data[name] !== undefined);
  const picked = Object.fromEntries(kept.map((name) => [name, data[name]]));
  return TimelineEntry.parse({ ...picked, entryId: id, sequence, type });
}
