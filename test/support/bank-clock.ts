import type { DynamoDBBatchResponse, DynamoDBRecord, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { outboxOf } from '../../shared/aws/sessions/outbox-of.ts';
import type { CloudEvent } from '../../shared/contract/events.ts';
import type { Change } from './bank-stream.ts';
import { asDescribed } from './described-event.ts';

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

/** What the clock calls at 03:00 UTC. */
export async function reconcileDay(): Promise<void> {
  const { handler } = await import('../../functions/reconcile-day.ts');
  await handler();
}

export async function relayEvents(changes: readonly Change[]): Promise<DynamoDBBatchResponse> {
  const { handler } = await import('../../functions/relay-events.ts');
  return handler({ Records: changes.map(recordOf) });
}

/** Hands a batch of messages, by their bodies, to the consumer that keeps notices. */
export async function writeNotices(bodies: readonly unknown[]): Promise<SQSBatchResponse> {
  const { handler } = await import('../../functions/write-notice.ts');
  return handler(batchOf(bodies));
}

/** The same, to the consumer that keeps the timeline. */
export async function writeTimeline(bodies: readonly unknown[]): Promise<SQSBatchResponse> {
  const { handler } = await import('../../functions/write-timeline.ts');
  return handler(batchOf(bodies));
}

/** The same, to the consumer that notes what machines did. */
export async function noteMachineDeeds(bodies: readonly unknown[]): Promise<SQSBatchResponse> {
  const { handler } = await import('../../functions/note-machine-deed.ts');
  return handler(batchOf(bodies));
}

/** The same, to the consumer that brings notices to customers. */
export async function deliverNotices(bodies: readonly unknown[]): Promise<SQSBatchResponse> {
  const { handler } = await import('../../functions/deliver-notice.ts');
  return handler(batchOf(bodies));
}

/** The same, to the consumer that plans reminders. */
export async function planReminders(bodies: readonly unknown[]): Promise<SQSBatchResponse> {
  const { handler } = await import('../../functions/plan-reminders.ts');
  return handler(batchOf(bodies));
}

/** What a schedule calls with. */
export interface Due {
  readonly customerId: string;
  readonly reason: string;
  readonly transactionId?: string;
  readonly offerId?: string;
  readonly round: number;
  readonly dueAt: string;
}

/** What schedules do when their time has come. */
export async function sendReminders(due: readonly Due[]): Promise<SQSBatchResponse> {
  const { handler } = await import('../../functions/send-reminder.ts');
  return handler(batchOf(due));
}

function batchOf(bodies: readonly unknown[]): SQSEvent {
  const Records = bodies.map((body, index) => ({
    messageId: `message-${index}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }));
  return { Records } as unknown as SQSEvent;
}

/** What a session's stream carries of these changes, as the bus hands it on. */
export const eventsIn = (changes: readonly Change[]): CloudEvent[] =>
  changes.flatMap((change, index) => outboxOf(recordOf(change, index)).map(asDescribed));

const recordOf = ({ before, after }: Change, index: number): DynamoDBRecord => ({
  eventName: before ? 'MODIFY' : 'INSERT',
  dynamodb: {
    SequenceNumber: String(index + 1),
    NewImage: after,
    ...(before && { OldImage: before }),
  } as NonNullable<DynamoDBRecord['dynamodb']>,
});
