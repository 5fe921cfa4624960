import { setTimeout as wait } from 'node:timers/promises';
import { matches } from '../bus/pattern.ts';
import type { GivenUp, StreamFeed, StreamRecord } from './stream-feed.ts';

const RETRY_AFTER_MIN_MS = 50;
const RETRY_AFTER_MAX_MS = 5_000;

/** What is still to be delivered, in order, and how often it was tried. */
interface Batch {
  readonly records: readonly StreamRecord[];
  readonly tries: number;
}

/**
 * Delivers records to a function in order, as Lambda does: nothing of a shard overtakes a record that failed. A
 * failed batch is tried again, whole or from the first failure on, halved if the mapping says so, until its
 * retries or its age are spent; then it is handed to the mapping's destination and the shard goes on.
 *
 * `acknowledge` is called as the shard comes along; what it was not called for is delivered again after a crash.
 */
export async function deliverRecords(
  feed: StreamFeed,
  shardId: string,
  records: readonly StreamRecord[],
  acknowledge: (last: StreamRecord) => void,
  signal: AbortSignal,
): Promise<void> {
  const wanted = records.filter((record) => passes(feed, record));
  const pending: Batch[] = wanted.length > 0 ? [{ records: wanted, tries: 0 }] : [];

  for (let batch = pending.shift(); batch; batch = pending.shift()) {
    if (signal.aborted) return;
    const { records: tried } = batch;
    const outcome = await feed.target.invoke({
      Records: tried.map((record) => asLambdaRecord(record, feed)),
    });
    if (signal.aborted && !outcome.ok) return;

    const failedAt = outcome.ok ? firstFailure(feed, tried, outcome.value) : 0;
    const lastGood = tried[failedAt - 1];
    if (lastGood) acknowledge(lastGood);
    if (failedAt === tried.length) continue;

    // Records before the first failure are done with, so what remains is another batch with tries of its own.
    const rest: Batch = { records: tried.slice(failedAt), tries: failedAt > 0 ? 1 : batch.tries + 1 };
    const reason = reasonToGiveUp(feed, rest);
    const lastOfRest = rest.records.at(-1);
    if (feed.bisectsOnError && failedAt === 0 && tried.length > 1) {
      // Halving costs no retry: it is how the one bad record is found.
      const middle = Math.ceil(tried.length / 2);
      pending.unshift(
        { records: tried.slice(0, middle), tries: batch.tries },
        { records: tried.slice(middle), tries: batch.tries },
      );
    } else if (reason && lastOfRest) {
      feed.giveUp({ shardId, records: rest.records, tries: rest.tries, condition: reason });
      acknowledge(lastOfRest);
    } else {
      pending.unshift(rest);
      await pause(rest.tries, signal);
    }
  }
  const last = records.at(-1);
  if (last && !signal.aborted) acknowledge(last);
}

function passes(feed: StreamFeed, record: StreamRecord): boolean {
  return feed.filters.length === 0 || feed.filters.some((filter) => matches(filter, record));
}

/** The place of the first record that failed; the number of records when none did. */
function firstFailure(feed: StreamFeed, records: readonly StreamRecord[], answer: unknown): number {
  if (!feed.reportsFailures || answer === null || answer === undefined) return records.length;
  const failures = (answer as { batchItemFailures?: unknown }).batchItemFailures ?? [];
  if (!Array.isArray(failures)) return 0;
  const places = failures.map((failure) => {
    const identifier = (failure as { itemIdentifier?: unknown })?.itemIdentifier;
    // An identifier that is none of ours fails the whole batch, as in Lambda.
    return Math.max(
      records.findIndex((record) => record.dynamodb.SequenceNumber === identifier),
      0,
    );
  });
  return Math.min(records.length, ...places);
}

function reasonToGiveUp(feed: StreamFeed, { records, tries }: Batch): GivenUp['condition'] | undefined {
  if (feed.retriesMax >= 0 && tries > feed.retriesMax) return 'RetryAttemptsExhausted';
  const bornAtS = records[0]?.dynamodb.ApproximateCreationDateTime ?? 0;
  const tooOld = feed.recordAgeMaxS >= 0 && Date.now() / 1000 - bornAtS > feed.recordAgeMaxS;
  return tooOld ? 'MaximumRecordAgeExceeded' : undefined;
}

async function pause(tries: number, signal: AbortSignal): Promise<void> {
  const ms = Math.min(RETRY_AFTER_MIN_MS * 2 ** (tries - 1), RETRY_AFTER_MAX_MS);
  await wait(ms, undefined, { signal }).catch(() => {});
}

/** The engine names itself as the region; functions see the one of their stack. */
function asLambdaRecord(record: StreamRecord, feed: StreamFeed) {
  return { ...record, awsRegion: feed.region, eventSourceARN: feed.streamArn };
}
