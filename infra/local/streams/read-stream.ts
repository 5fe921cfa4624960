import { setTimeout as wait } from 'node:timers/promises';
import { type Bell, newBell } from '../bell.ts';
import type { AskEngine } from '../engine/ask-engine.ts';
import type { StreamRecords } from '../engine/stream-records.ts';
import { deliverRecords } from './deliver-records.ts';
import type { Positions } from './positions.ts';
import { iteratorOf, readRecords, shardsOf } from './shards.ts';
import type { StreamFeed, StreamRecord } from './stream-feed.ts';

export interface StreamReader {
  /** Who reads. */
  readonly consumer: string;
  /** Resolves once everything that was committed before the call is delivered. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
}

interface Sources {
  readonly ask: AskEngine;
  readonly records: StreamRecords;
  readonly positions: Positions;
}

/** Asked after each commit, and this often anyway; where commits are not seen, more often. */
const IDLE_POLL_MS = 2_000;
const BLIND_POLL_MS = 100;
const AFTER_TROUBLE_MS = 200;

/**
 * Reads a table's stream for one function, each shard in order, and keeps how far it came.
 *
 * Lambda may read a shard by several threads at once (`ParallelizationFactor`), with order kept per item; one
 * at a time keeps every order that it promises.
 */
export async function readStream(feed: StreamFeed, sources: Sources): Promise<StreamReader> {
  const shards = await shardsOf(feed.streamArn, sources.ask);
  const readers = shards.map((shardId) => readShard(feed, shardId, sources));
  return {
    consumer: feed.consumer,
    caughtUp: async () => {
      await Promise.all(readers.map((reader) => reader.caughtUp()));
    },
    stop: async () => {
      await Promise.all(readers.map((reader) => reader.stop()));
    },
  };
}

function readShard(feed: StreamFeed, shardId: string, sources: Sources): StreamReader {
  const bell: Bell = newBell();
  const abort = new AbortController();
  const waitingForTheEnd: { sincePass: number; resolve: () => void }[] = [];
  let pass = 0;

  sources.records.onCommit(bell.ring);
  sources.positions.join(feed.consumer, shardId);

  const run = async () => {
    let iterator: string | undefined;
    while (!abort.signal.aborted) {
      try {
        iterator ??= await iteratorOf(feed, shardId, sources);
        pass += 1;
        const startedPass = pass;
        const { Records: records, NextShardIterator } = await readRecords(
          iterator,
          feed.batchSize,
          sources.ask,
        );
        if (records.length === 0) {
          tellCaughtUp(startedPass);
          await bell.wait(sources.records.seesCommits ? IDLE_POLL_MS : BLIND_POLL_MS);
          continue;
        }
        const batch = await fillWindow(records, NextShardIterator);
        await deliverRecords(feed, shardId, batch.records, acknowledge, abort.signal);
        iterator = batch.next;
      } catch {
        // The engine is away, or the iterator is too old: begin again where the last acknowledged record was.
        iterator = undefined;
        await wait(AFTER_TROUBLE_MS, undefined, { signal: abort.signal }).catch(() => {});
      }
    }
    tellCaughtUp(Number.POSITIVE_INFINITY);
  };

  /** A batch that is not full may wait for more, as long as the mapping's window allows. */
  const fillWindow = async (records: StreamRecord[], next: string | undefined) => {
    const missing = feed.batchSize - records.length;
    if (feed.batchWindowS === 0 || missing === 0 || !next) return { records, next };
    await wait(feed.batchWindowS * 1000, undefined, { signal: abort.signal });
    const more = await readRecords(next, missing, sources.ask);
    return { records: [...records, ...more.Records], next: more.NextShardIterator };
  };

  const acknowledge = (last: StreamRecord) => {
    const { SequenceNumber } = last.dynamodb;
    sources.positions.save(feed.consumer, shardId, SequenceNumber);
    sources.records.forget(feed.tableName, shardId, sources.positions.slowest(shardId));
  };

  const tellCaughtUp = (endedPass: number) => {
    for (const waiter of waitingForTheEnd.splice(0)) {
      if (endedPass > waiter.sincePass) waiter.resolve();
      else waitingForTheEnd.push(waiter);
    }
  };

  const running = run();
  return {
    consumer: feed.consumer,
    caughtUp: () =>
      new Promise((resolve) => {
        if (abort.signal.aborted) return resolve();
        waitingForTheEnd.push({ sincePass: pass, resolve });
        bell.ring();
      }),
    stop: async () => {
      abort.abort();
      bell.ring();
      await running;
    },
  };
}
