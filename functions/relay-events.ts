import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { loadPseudonymKeys } from '../shared/aws/pseudonym-keys.ts';
import { EVENTS_PER_CALL_MAX, publishEvents } from '../shared/aws/publish-events.ts';
import { mayBeFollowed } from '../shared/aws/sessions/may-be-followed.ts';
import { outboxOf } from '../shared/aws/sessions/outbox-of.ts';
import type { CloudEvent } from '../shared/contract/events.ts';
import { countedAs } from '../shared/measures/counted-as.ts';
import type { PseudonymKeys } from '../shared/measures/pseudonym.ts';
import { clock } from './edge/clock.ts';
import { noteFailure, noteWork, work } from './edge/observed-work.ts';

/**
 * Publishes the outbox of every session image in the stream: in order, at least once.
 *
 * It stops at the first event that the bus does not take, and asks for that record and all behind it again. Each event
 * goes with what stands for it and for its customer in the measures, which every repeat of it has too; unless they object
 * to being counted.
 */
export const handler = work(
  'relay-events',
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const keys = await loadPseudonymKeys(clock.nowMs());
    const waiting = (await Promise.all(Records.map((record) => toldBy(record, keys)))).flat();
    const published = await publishInOrder(waiting.map(({ event }) => event));
    noteWork('relay-events', { Published: published, Unpublished: waiting.length - published });
    const stopped = waiting[published];
    return { batchItemFailures: stopped ? [{ itemIdentifier: sequenceNumberOf(stopped.record) }] : [] };
  },
);

async function toldBy(record: DynamoDBRecord, keys: PseudonymKeys) {
  const events = outboxOf(record);
  if (events.length === 0) return [];
  const isFollowed = await mayBeFollowed(record);
  return events.map((event) => ({ record, event: { ...event, ...countedAs(event, keys, isFollowed) } }));
}

async function publishInOrder(events: readonly CloudEvent[]): Promise<number> {
  let published = 0;
  while (published < events.length) {
    const next = events.slice(published, published + EVENTS_PER_CALL_MAX);
    const taken = await publishEvents(next).catch((error: unknown) => {
      noteFailure('relay-events', error);
      return 0;
    });
    published += taken;
    if (taken < next.length) break;
  }
  return published;
}

function sequenceNumberOf({ dynamodb }: DynamoDBRecord): string {
  if (!dynamodb?.SequenceNumber) throw new Error('A stream record has no sequence number.');
  return dynamodb.SequenceNumber;
}
