import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { type CloudEvent, eventSource } from '../contract/events.ts';
import { environmentOf } from './environment-of.ts';
import { keptClient } from './kept-client.ts';

/** What PutEvents takes at once. */
export const EVENTS_PER_CALL_MAX = 10;

const ATTEMPTS_MAX = 4;

const bus = keptClient(() => new EventBridgeClient({ maxAttempts: ATTEMPTS_MAX }));

/**
 * Puts events on the bus in their order, at most ten at once.
 *
 * Answers how many of the first were taken. The bus takes each on its own, so those behind the first that failed
 * may have been taken too, and are published again: every event has an id by which it is known.
 */
export async function publishEvents(events: readonly CloudEvent[]): Promise<number> {
  const { Entries = [] } = await bus().send(
    new PutEventsCommand({
      Entries: events.map((event) => ({
        EventBusName: environmentOf('BUS_NAME'),
        Source: eventSource,
        DetailType: event.type,
        Detail: JSON.stringify(event),
        Time: new Date(event.time),
      })),
    }),
  );
  const firstFailed = Entries.findIndex(({ ErrorCode }) => ErrorCode !== undefined);
  return firstFailed === -1 ? events.length : firstFailed;
}
