import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { type CloudEvent, eventSource } from '../../contract/events.ts';
import { type StreamImage, unmarshalledPart } from './stream-image.ts';

const Image = z.object({
  pk: z.string(),
  version: z.int(),
  /** Of an outbox beside the session's. The session's own goes by the session's id. */
  outboxId: z.string().optional(),
  session: z.object({ sessionId: z.string() }).optional(),
  outbox: z.array(z.looseObject({ type: z.string(), atMs: z.int() })),
  traceparent: z.string().optional(),
});

/**
 * The events of one image in the table's stream, each with an id of its own.
 *
 * An image of the version that was there before (a refusal was remembered in it) carries nothing new.
 */
export function outboxOf({ dynamodb }: DynamoDBRecord): CloudEvent[] {
  const { NewImage: image, OldImage: before } = dynamodb ?? {};
  if (!image) return [];
  const after = imageIn(image);
  if (before?.['version']?.N === String(after.version)) return [];
  const outboxId = after.outboxId ?? after.session?.sessionId;
  if (outboxId === undefined) throw new Error('An outbox in the stream has no id.');
  return after.outbox.map(({ type, ...data }, index) => ({
    specversion: '1.0',
    id: `${outboxId}:${after.version}:${index}`,
    source: eventSource,
    type,
    time: new Date(data.atMs).toISOString(),
    subject: after.pk.slice('customer#'.length),
    datacontenttype: 'application/json',
    sequence: `${String(after.version).padStart(12, '0')}.${String(index).padStart(3, '0')}`,
    ...(after.traceparent && { traceparent: after.traceparent }),
    data,
  }));
}

const imageIn = (image: StreamImage) =>
  Image.parse(
    unmarshalledPart(image, ['pk', 'version', 'outboxId', 'outbox', 'traceparent'], {
      session: ['sessionId'],
    }),
  );
