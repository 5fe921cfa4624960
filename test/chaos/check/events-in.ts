import type { Change } from '../tables/in-memory-tables.ts';
import type { Item } from '../tables/values.ts';

/** The events of an image, by the id that each must have wherever it is heard of. */
export function* eventsIn({ before, after }: Change): Generator<[id: string, said: string]> {
  const outbox = after?.['outbox'] as readonly object[] | undefined;
  if (!after || !outbox || after['version'] === before?.['version']) return;
  const { sessionId } = (after['session'] ?? {}) as Item;
  const of = String(after['outboxId'] ?? sessionId);
  for (const [at, event] of outbox.entries())
    yield [`${of}:${String(after['version'])}:${at}`, JSON.stringify(event)];
}
