import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { newBell } from '../bell.ts';
import { matches, type Pattern } from '../bus/pattern.ts';
import type { LambdaFunction } from '../lambda/lambda-function.ts';
import type { Message, Queue, Queues } from './queues.ts';

/** An event source mapping from a queue to a function. */
export interface QueueFeed {
  readonly queue: Queue;
  readonly target: LambdaFunction;
  readonly batchSize: number;
  readonly batchWindowS: number;
  readonly concurrencyMax: number;
  /** The function names those messages of a batch that failed (`ReportBatchItemFailures`). */
  readonly reportsFailures: boolean;
  readonly filters: readonly Pattern[];
  readonly region: string;
}

/** Looks again after this long even if nothing arrived, so that no lost wake-up can stall a queue. */
const IDLE_POLL_MS = 1_000;

/**
 * Feeds a function from a queue, as Lambda does: a message leaves the queue only once the function took it. What
 * failed becomes visible again after the visibility timeout, and ends in the dead-letter queue.
 */
export function feedFunction(feed: QueueFeed, queues: Queues): { stop(): Promise<void> } {
  const { queue } = feed;
  const bell = newBell();
  const inFlight = new Set<Promise<void>>();
  let stopped = false;

  queues.releaseAll(queue);
  queues.onArrival(queue, bell.ring);

  const run = async () => {
    while (!stopped) {
      const batch = inFlight.size < feed.concurrencyMax ? await takeBatch() : [];
      if (batch.length === 0) {
        await bell.wait(untilNextMs());
        continue;
      }
      const delivery = deliver(feed, queues, batch).finally(() => {
        inFlight.delete(delivery);
        bell.ring();
      });
      inFlight.add(delivery);
    }
  };

  const takeBatch = async () => {
    const batch = queues.receive(queue, feed.batchSize);
    const full = batch.length === 0 || batch.length >= feed.batchSize;
    if (full || feed.batchWindowS === 0) return batch;
    await wait(feed.batchWindowS * 1000);
    return [...batch, ...queues.receive(queue, feed.batchSize - batch.length)];
  };

  const untilNextMs = () => {
    if (inFlight.size >= feed.concurrencyMax) return IDLE_POLL_MS;
    const atMs = queues.nextVisibleAtMs(queue);
    return atMs === undefined ? IDLE_POLL_MS : Math.min(Math.max(atMs - Date.now(), 1), IDLE_POLL_MS);
  };

  const running = run();
  return {
    stop: async () => {
      stopped = true;
      bell.ring();
      await running;
      await Promise.all(inFlight);
    },
  };
}

async function deliver(feed: QueueFeed, queues: Queues, batch: readonly Message[]): Promise<void> {
  const wanted = batch.filter((message) => passes(feed.filters, message));
  const done = new Set(batch.filter((message) => !wanted.includes(message)));

  if (wanted.length > 0) {
    const outcome = await feed.target.invoke({ Records: wanted.map((message) => asRecord(message, feed)) });
    const failed = outcome.ok ? failedIn(outcome.value, feed, wanted) : new Set(wanted);
    for (const message of wanted) if (!failed.has(message)) done.add(message);
  }
  for (const message of batch) {
    if (done.has(message)) queues.remove(feed.queue, message.receiptHandle);
    else queues.noteFailure(feed.queue, message.receiptHandle);
  }
}

/** An answer that names an unknown message, or is not of the agreed form, fails the whole batch, as in Lambda. */
function failedIn(answer: unknown, feed: QueueFeed, batch: readonly Message[]): Set<Message> {
  if (!feed.reportsFailures || answer === null || answer === undefined) return new Set();
  const failures = (answer as { batchItemFailures?: unknown }).batchItemFailures ?? [];
  if (!Array.isArray(failures)) return new Set(batch);
  const failed = failures.map((failure) =>
    batch.find((message) => message.messageId === (failure as { itemIdentifier?: unknown })?.itemIdentifier),
  );
  return failed.includes(undefined)
    ? new Set(batch)
    : new Set(failed.filter((message) => message !== undefined));
}

function passes(filters: readonly Pattern[], message: Message): boolean {
  if (filters.length === 0) return true;
  const seen = { body: parsed(message.body), messageAttributes: message.messageAttributes };
  return filters.some((filter) => matches(filter, seen));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function asRecord(message: Message, feed: QueueFeed) {
  return {
    messageId: message.messageId,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(message.sentAtMs),
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAtMs),
    },
    messageAttributes: message.messageAttributes,
    md5OfBody: createHash('md5').update(message.body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: feed.queue.arn,
    awsRegion: feed.region,
  };
}
