import { writeEntry } from '../shared/aws/timeline/timeline.ts';
import { entryOf } from '../shared/timeline/entry-of.ts';
import { consumer } from './edge/consumer.ts';

/** Keeps what happened on every channel as one timeline, for whoever helps the customer. */
export const handler = consumer('write-timeline', async (event) => {
  const entry = entryOf(event);
  if (entry) await writeEntry(event.subject, entry);
});
