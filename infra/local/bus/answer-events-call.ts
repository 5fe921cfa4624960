import * as z from 'zod';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { EventBuses, PutEntry } from './event-bus.ts';

const ENTRIES_MAX = 10;

/** The size of a whole request, by the stricter of the limits that EventBridge documents over its regions. */
const REQUEST_MAX_BYTES = 262_144;

const Time = z.union([
  z.number(),
  z.iso.datetime({ offset: true }).transform((text) => Date.parse(text) / 1000),
]);
const Entry = z.object({
  EventBusName: z.string().optional(),
  Source: z.string().optional(),
  DetailType: z.string().max(128).optional(),
  Detail: z.string().optional(),
  Time: Time.optional(),
  Resources: z.array(z.string()).optional(),
});
const PutEvents = z.object({ Entries: z.array(Entry).min(1).max(ENTRIES_MAX) });

/**
 * Answers a call of the EventBridge API. `operation` is the part of `X-Amz-Target` after the dot.
 *
 * Throws `CloudRefusal` with the code that EventBridge would answer.
 */
export function answerEventsCall(operation: string, body: unknown, buses: EventBuses): unknown {
  if (operation !== 'PutEvents') {
    throw new CloudRefusal(400, 'UnknownOperationException', `${operation} is not run on this machine.`);
  }
  const { Entries } = PutEvents.parse(body);
  if (Entries.reduce((bytes, entry) => bytes + sizeOf(entry), 0) > REQUEST_MAX_BYTES) {
    throw new CloudRefusal(
      413,
      'ValidationException',
      'Total size of the entries in the request is over the limit.',
    );
  }
  const unknown = Entries.find(({ EventBusName = 'default' }) => !buses.hasBus(EventBusName));
  if (unknown) {
    throw new CloudRefusal(
      400,
      'ResourceNotFoundException',
      `Event bus ${unknown.EventBusName} does not exist.`,
    );
  }
  const results = buses.put(Entries as PutEntry[]);
  return { Entries: results, FailedEntryCount: results.filter((result) => 'ErrorCode' in result).length };
}

/** Counted as EventBridge counts: the time, the texts and the resources. */
function sizeOf(entry: z.infer<typeof Entry>): number {
  const texts = [entry.Source, entry.DetailType, entry.Detail, ...(entry.Resources ?? [])];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
  return bytes + (entry.Time === undefined ? 0 : 14);
}
