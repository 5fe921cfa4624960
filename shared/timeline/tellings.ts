import type { Saying } from '../channel/wording.ts';
import { assistanceWords } from './assistance-words.ts';
import { offerWords } from './offer-words.ts';
import { sessionWords } from './session-words.ts';
import type { Telling } from './telling.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** Every event that is told, by its type. */
export const tellings: Readonly<Record<string, Telling>> = {
  ...sessionWords,
  ...assistanceWords,
  ...offerWords,
};

/** What happened, in a sentence for staff. What was told once and is told no more is named as it is. */
export const entryInWords = (entry: TimelineEntry): Saying =>
  tellings[entry.type]?.says(entry) ?? { en: `${entry.type}.`, it: `${entry.type}.` };
