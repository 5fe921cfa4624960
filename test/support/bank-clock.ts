import type { DynamoDBBatchResponse, DynamoDBRecord, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Change } from './bank-stream.ts';

/**
 * What the clock, the stream and the queues call. Each is loaded when it is called, since a function reads its
 * environment when it is loaded.
 */
export async function wakeSessions(): Promise<void> {
  const { handler } = await import('../../functions/wake-sessions.ts');
  await handler();
}

export async function sweepJournal(): Promise<void> {
  const { handler } = await import('../../functions/sweep-journal.ts');
  await handler();
}

export async function relayEvents(changes: readonly Change[]): Promise<DynamoDBBatchResponse> {
  const { handler } = await import('../../functions/relay-events.ts');
  return handler({ Records: changes.map(recordOf) });
}

/** Hands a batch of messages, by their bodies, to the consumer that keeps notices. */
export async function writeNotices(bodies: readonly unknown[]): Promise<SQSBatchResponse> {
  const { handler } = await import('../../functions/write-notice.ts');
  const Records = bodies.map((body, index) => ({
    messageId: `message-${index}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }));
  return handler({ Records } as unknown as SQSEvent);
}

const recordOf = ({ before, after }: Change, index: number): DynamoDBRecord => ({
  eventName: before ? 'MODIFY' : 'INSERT',
  dynamodb: {
    SequenceNumber: String(index + 1),
    NewImage: after,
    ...(before && { OldImage: before }),
  } as NonNullable<DynamoDBRecord['dynamodb']>,
});
