import type { Saying } from '../channel/wording.ts';
import type { Carried, TimelineEntry } from './timeline-entry.ts';

/** How one type of event is told to staff. */
export interface Telling {
  /** What of the event is kept for it. */
  readonly carries: readonly Carried[];
  readonly says: (entry: TimelineEntry) => Saying;
}

/** In the same words each time, with nothing of the event. */
export const always = (en: string, it: string): Telling => ({ carries: [], says: () => ({ en, it }) });

export const telling = (carries: readonly Carried[], says: Telling['says']): Telling => ({ carries, says });
