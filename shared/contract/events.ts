import * as z from 'zod';

/** The `source` of every event that this system publishes, on the bus and in the event itself. */
export const eventSource = 'staffetta';

/**
 * The envelope of every event, in the detail of an EventBridge event: CloudEvents 1.0, with the extensions for
 * distributed tracing and sequence. What `data` carries stands in the catalogues (`shared/session/event.ts`,
 * `shared/reminder/event.ts`), under its `type`.
 */
export const CloudEvent = z.object({
  specversion: z.literal('1.0'),
  /** `sessionId:version:index`, or `sessionId.reminders:…`: the same however often the event is delivered. */
  id: z.string().max(120),
  source: z.literal(eventSource),
  type: z.string(),
  time: z.iso.datetime(),
  /** The customer, opaque. Events of one outbox are published in the order of their versions. */
  subject: z.string(),
  datacontenttype: z.literal('application/json'),
  sequence: z.string(),
  traceparent: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
});
export type CloudEvent = z.infer<typeof CloudEvent>;
