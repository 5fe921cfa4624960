import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import * as z from 'zod';
import { CloudEvent } from '../../shared/contract/events.ts';
import { type ServedAlone, serveAlone } from './bank-server.ts';
import { asDescribed } from './described-event.ts';

const PutEvents = z.object({
  Entries: z.array(
    z.object({ EventBusName: z.string(), Source: z.string(), DetailType: z.string(), Detail: z.string() }),
  ),
});

/** A bus that keeps what it takes. A test fails that publishes what the document of the events does not describe. */
export interface Bus {
  readonly taken: readonly CloudEvent[];
  /** How many calls came, whether or not they were answered well. */
  readonly calls: number;
  /** From now on events of this id are not taken, as when the bus is busy. */
  refuse(eventId: string): void;
  /** From now on nothing is answered but a fault. */
  fail(): void;
}

/** An EventBridge of a test file's own, which takes each entry or not, each on its own. */
export function useBus(): Bus {
  const taken: CloudEvent[] = [];
  const refused = new Set<string>();
  const undescribed: unknown[] = [];
  let calls = 0;
  let failing = false;
  let served: ServedAlone | undefined;

  const server = createServer(async (request, response) => {
    calls += 1;
    const { Entries } = PutEvents.parse(await json(request));
    if (failing) {
      return void response
        .writeHead(400, { 'content-type': 'application/x-amz-json-1.1' })
        .end(JSON.stringify({ __type: 'ValidationException', message: 'no' }));
    }
    const results = Entries.map((entry, index) => {
      const event = CloudEvent.parse(JSON.parse(entry.Detail));
      try {
        asDescribed(event);
      } catch (fault) {
        undescribed.push(fault);
      }
      if (refused.has(event.id)) return { ErrorCode: 'ThrottlingException', ErrorMessage: 'busy' };
      taken.push(event);
      return { EventId: String(index) };
    });
    const FailedEntryCount = results.filter(({ ErrorCode }) => ErrorCode).length;
    response
      .writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
      .end(JSON.stringify({ FailedEntryCount, Entries: results }));
  });

  beforeAll(async () => {
    served = await serveAlone(server);
    process.env['AWS_ENDPOINT_URL_EVENTBRIDGE'] = served.endpoint;
  });

  afterEach(() => {
    taken.length = 0;
    refused.clear();
    failing = false;
    calls = 0;
    expect(undescribed.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    delete process.env['AWS_ENDPOINT_URL_EVENTBRIDGE'];
    await served?.close();
  });

  return {
    taken,
    get calls() {
      return calls;
    },
    refuse: (eventId) => void refused.add(eventId),
    fail: () => {
      failing = true;
    },
  };
}
