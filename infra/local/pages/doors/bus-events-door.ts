import type { RequestListener, ServerResponse } from 'node:http';
import * as z from 'zod';
import { CloudEvent } from '../../../../shared/contract/events.ts';
import type { BusEvent, EventBuses } from '../../bus/event-bus.ts';
import { forOwnPages, sayJson } from './local-door.ts';

export interface BusEventsDoor {
  readonly door: RequestListener;
  stop(): Promise<void>;
}

/** Whoever comes late sees the latest. */
const KEPT_MAX = 200;

const SAID_AGAIN_AFTER_MS = 1_000;

const Published = z.object({ detail: CloudEvent });

/**
 * What goes over the bus of this machine, as it goes: server-sent events (WHATWG HTML), one for each event and named by
 * its id, with those of the last while first. `?customer=<id>` leaves the others' out.
 *
 * It is there to be looked at, and in no template: a bus that is deployed has subscribers, and no page among them.
 */
export function busEventsDoor(buses: Pick<EventBuses, 'watch'>): BusEventsDoor {
  const kept: CloudEvent[] = [];
  const watching = new Map<ServerResponse, string | null>();

  buses.watch((event: BusEvent) => {
    const { data: published } = Published.safeParse(event);
    if (!published) return;
    kept.push(published.detail);
    if (kept.length > KEPT_MAX) kept.shift();
    for (const [response, customer] of watching) say(response, published.detail, customer);
  });

  const door: RequestListener = (request, response) => {
    if (request.method !== 'GET') return sayJson(response, 405, { message: 'Ask with GET.' });
    const customer = new URL(request.url ?? '/', 'http://pages').searchParams.get('customer');
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`retry: ${SAID_AGAIN_AFTER_MS}\n\n`);
    for (const event of afterLastSeen(kept, request.headers['last-event-id'])) {
      say(response, event, customer);
    }
    watching.set(response, customer);
    response.on('close', () => watching.delete(response));
  };
  return {
    door: forOwnPages(door),
    stop: async () => {
      for (const response of watching.keys()) response.end();
    },
  };
}

function say(response: ServerResponse, event: CloudEvent, customer: string | null): void {
  if (customer !== null && event.subject !== customer) return;
  response.write(`id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`);
}

/** A browser that lost the line names the last that it heard. */
function afterLastSeen(
  kept: readonly CloudEvent[],
  lastSeen: string | string[] | undefined,
): readonly CloudEvent[] {
  return kept.slice(kept.findIndex(({ id }) => id === lastSeen) + 1);
}
