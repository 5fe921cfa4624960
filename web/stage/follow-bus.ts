import type { BusEvent } from './bus-event.ts';

/** Where the bus can be watched, on the machine of an engineer alone. */
const DOOR = '/_local/events';

/** More than fit on any screen; the oldest go. */
const SHOWN_MAX = 80;

/**
 * Hears what goes over the bus about one customer, the oldest first. The browser takes the line up again by itself, behind
 * the last that it heard. Answers with how to stop.
 */
export function followBus(customerId: string, heard: (events: readonly BusEvent[]) => void): () => void {
  let events: readonly BusEvent[] = [];
  const line = new EventSource(`${DOOR}?${new URLSearchParams({ customer: customerId })}`);
  line.onmessage = ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as BusEvent;
    if (events.some(({ id }) => id === event.id)) return;
    events = [...events, event].slice(-SHOWN_MAX);
    heard(events);
  };
  return () => line.close();
}
