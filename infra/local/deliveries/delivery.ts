import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { newBell } from '../bell.ts';
import type { Buckets } from '../buckets/buckets.ts';
import type { Message, Queue, Queues } from '../queues/queues.ts';
import type { ObjectPrefix } from './object-prefix.ts';
import type { PartitionQuery } from './partition-query.ts';

/** A delivery stream of Firehose, as its template describes it. */
export interface DeliveryStream {
  readonly name: string;
  readonly bucket: string;
  readonly prefix: ObjectPrefix;
  readonly errorPrefix: ObjectPrefix;
  readonly partitionQuery: PartitionQuery | undefined;
  /** Stands between two records. */
  readonly delimiter: string;
  readonly compresses: boolean;
  /** `.gz` */
  readonly extension: string;
}

/** From a queue to files. Whoever must see what was sent can have it written at once. */
export interface Delivery {
  readonly queue: Queue;
  hasten(): void;
  start(): { stop(): Promise<void> };
}

/** Firehose waits minutes, and writes large files. Nobody should wait that long on a laptop. */
const GATHERED_FOR_MS = 1_000;
const RECORDS_PER_BATCH_MAX = 1_000;

/** Looks again after this long even if nothing arrived, so that no lost wake-up can stall a stream. */
const IDLE_POLL_MS = 1_000;

/**
 * Writes what a stream is sent into files of its bucket, in batches: a record leaves the queue only once its file is
 * durable, so that whoever is killed in between writes it once more, and nothing is lost.
 */
export function createDelivery(
  stream: DeliveryStream,
  queue: Queue,
  { queues, buckets }: { queues: Queues; buckets: Buckets },
  onFailure: (error: unknown) => void,
): Delivery {
  const bell = newBell();
  let hastened = false;
  let stopped = false;

  const gather = async () => {
    const untilMs = Date.now() + GATHERED_FOR_MS;
    while (!stopped && !hastened && Date.now() < untilMs) await bell.wait(untilMs - Date.now());
    hastened = false;
  };

  const run = async () => {
    while (!stopped) {
      const atMs = queues.nextVisibleAtMs(queue);
      if (atMs === undefined || atMs > Date.now()) {
        await bell.wait(IDLE_POLL_MS);
        continue;
      }
      await gather();
      const batch = queues.receive(queue, RECORDS_PER_BATCH_MAX);
      try {
        await writeFiles(stream, batch, buckets);
        queues.removeAll(queue, batch);
      } catch (error) {
        onFailure(error);
      }
    }
  };

  return {
    queue,
    hasten: () => {
      hastened = true;
      bell.ring();
    },
    start: () => {
      queues.releaseAll(queue);
      queues.onArrival(queue, bell.ring);
      const running = run();
      return {
        stop: async () => {
          stopped = true;
          bell.ring();
          await running;
        },
      };
    },
  };
}

const compress = promisify(gzip);

async function writeFiles(
  stream: DeliveryStream,
  batch: readonly Message[],
  buckets: Buckets,
): Promise<void> {
  for (const [prefix, lines] of groupsOf(stream, batch)) {
    const atMs = Date.now();
    const key = `${prefix}${stream.name}-1-${nameTime(atMs)}-${randomUUID()}${stream.extension}`;
    const text = lines.join('');
    await buckets.put(stream.bucket, key, stream.compresses ? await compress(text) : text);
  }
}

/** The records by the prefix of their file. What has no partition is told with its reason under the other one. */
function groupsOf(stream: DeliveryStream, batch: readonly Message[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const add = (prefix: string, line: string) => {
    const lines = groups.get(prefix);
    if (lines) lines.push(line);
    else groups.set(prefix, [line]);
  };
  const [oldest] = batch;
  const atMs = oldest?.sentAtMs ?? Date.now();
  for (const message of batch) {
    try {
      const partition = stream.partitionQuery && partitionOf(stream.partitionQuery, message.body);
      add(stream.prefix({ atMs, ...(partition && { partition }) }), message.body + stream.delimiter);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      add(stream.errorPrefix({ atMs, errorType: NOT_PARTITIONED }), undelivered(message, reason));
    }
  }
  return groups;
}

const NOT_PARTITIONED = 'metadata-extraction-failed';

function partitionOf(query: PartitionQuery, body: string): Readonly<Record<string, string>> {
  const partition = query.keysOf(JSON.parse(body));
  // A key names one folder: what would name another must not decide where a file lies.
  const stray = Object.values(partition).find((value) => /[/\\\0]/.test(value) || /^\.{1,2}$/.test(value));
  if (stray === undefined) return partition;
  throw new Error(`The partition key “${stray}” is no name of a folder.`);
}

function undelivered({ body, sentAtMs, receives }: Message, reason: string): string {
  const told = {
    attemptsMade: receives,
    arrivalTimestamp: sentAtMs,
    errorCode: 'DynamicPartitioning.MetadataExtractionFailed',
    errorMessage: reason,
    attemptEndingTimestamp: Date.now(),
    rawData: Buffer.from(body).toString('base64'),
  };
  return `${JSON.stringify(told)}\n`;
}

/** As Firehose names files: `2026-03-09-17-05-00`. */
const nameTime = (atMs: number): string =>
  new Date(atMs).toISOString().slice(0, 'yyyy-MM-ddTHH:mm:ss'.length).replaceAll(/[T:]/g, '-');
