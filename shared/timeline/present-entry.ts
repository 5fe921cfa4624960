import type { Language } from '../channel/wording.ts';
import { entryInWords } from './tellings.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import type { TimelineEntryView } from './timeline-view.ts';

/** An entry for whoever reads it, in their language: made of it when it is read, so that better words reach old entries. */
export const presentEntry = (entry: TimelineEntry, language: Language): TimelineEntryView => ({
  entryId: entry.entryId,
  at: new Date(entry.atMs).toISOString(),
  type: entry.type,
  says: entryInWords(entry)[language],
  ...(entry.channel !== undefined && { channel: entry.channel }),
  ...(entry.transactionId !== undefined && { transactionId: entry.transactionId }),
  ...(entry.kind !== undefined && { kind: entry.kind }),
  ...(entry.step !== undefined && { step: entry.step }),
});
