import * as z from 'zod';
import { Pseudonym } from '../measures/pseudonym.ts';

/** The `source` of every event that this system publishes, on the bus and in the event itself. */
export const eventSource = 'staffetta';

/**
 * The envelope of every event, in the detail of an EventBridge event: CloudEvents 1.0, with the extensions for
 * distributed tracing and sequence, and two of our own by which it is counted. What `data` carries stands in the
 * catalogues (`event-catalogues.ts`), under its `type`.
 */
export const CloudEvent = z
  .object({
    specversion: z.literal('1.0'),
    id: z.string().max(120).meta({
      description: 'The same however often the event is delivered: hear each id once.',
      example: 's-9f86d081884c7d659a2feaa0:7:0',
    }),
    source: z.literal(eventSource),
    type: z
      .string()
      .meta({ description: 'What happened, past tense: the `detail-type` on the bus as well.' }),
    time: z.iso.datetime().meta({ description: 'When it happened.', example: '2026-11-22T09:41:00.000Z' }),
    subject: z.string().meta({ description: 'The customer, by an opaque id.', example: 'c-anna' }),
    datacontenttype: z.literal('application/json'),
    sequence: z.string().meta({
      description:
        'Of two events whose `id` begins alike, up to the first colon, the one with the lesser sequence, as text, came first.',
      example: '000000000007.000',
    }),
    factid: Pseudonym.optional().meta({
      description:
        'Stands for the `id` in the measures, which know no id: an HMAC of it, under the key of the day of its `time`.',
      example: '5f2b1c0d9e8a7f6b5c4d3e2f1a0b9c8d',
    }),
    pseudonym: Pseudonym.optional().meta({
      description:
        'Stands for the `subject` in the measures, likewise: the same until the bank turns its key.',
      example: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    }),
    traceparent: z.string().optional().meta({
      description: 'The trace of what brought it about (W3C Trace Context).',
      example: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    }),
    data: z
      .record(z.string(), z.unknown())
      .meta({ description: 'What the event says. It never carries an answer, a draft or a card number.' }),
  })
  .meta({ id: 'CloudEvent', description: 'The envelope of every event: CloudEvents 1.0.' });
export type CloudEvent = z.infer<typeof CloudEvent>;
