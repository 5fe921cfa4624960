import type { AskEngine } from '../engine/ask-engine.ts';
import type { Positions } from './positions.ts';
import type { StreamFeed, StreamRecord } from './stream-feed.ts';

/** The shards of a stream. */
export async function shardsOf(streamArn: string, ask: AskEngine): Promise<string[]> {
  const { StreamDescription } = await ask<{ StreamDescription: { Shards?: { ShardId: string }[] } }>(
    'DynamoDBStreams_20120810.DescribeStream',
    { StreamArn: streamArn },
  );
  // Dynoxide shows its only, open shard with an ending sequence number: that is not looked at.
  return (StreamDescription.Shards ?? []).map((shard) => shard.ShardId);
}

/** An iterator that begins after the last acknowledged record. */
export async function iteratorOf(
  feed: StreamFeed,
  shardId: string,
  { ask, positions }: { ask: AskEngine; positions: Positions },
): Promise<string | undefined> {
  const position = positions.of(feed.consumer, shardId) ?? (await firstPosition(feed, shardId, ask));
  positions.save(feed.consumer, shardId, position);
  return iterator(feed, shardId, ask, position);
}

export async function readRecords(from: string | undefined, limit: number, ask: AskEngine) {
  return ask<{ Records: StreamRecord[]; NextShardIterator?: string }>('DynamoDBStreams_20120810.GetRecords', {
    ShardIterator: from,
    Limit: limit,
  });
}

const GET_RECORDS_MAX = 1_000;

/**
 * Where a consumer begins that never ran. `LATEST` is settled once and kept: asked again after a crash it would
 * mean another place, and skip what was committed in between.
 */
async function firstPosition(feed: StreamFeed, shardId: string, ask: AskEngine): Promise<string> {
  if (feed.from === 'TRIM_HORIZON') return '';
  let last = '';
  let from = await iterator(feed, shardId, ask, '');
  for (;;) {
    const { Records, NextShardIterator } = await readRecords(from, GET_RECORDS_MAX, ask);
    last = Records.at(-1)?.dynamodb.SequenceNumber ?? last;
    if (Records.length === 0 || !NextShardIterator) return last;
    from = NextShardIterator;
  }
}

async function iterator(feed: StreamFeed, shardId: string, ask: AskEngine, after: string) {
  const start = after
    ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }
    : { ShardIteratorType: 'TRIM_HORIZON' };
  const { ShardIterator } = await ask<{ ShardIterator?: string }>(
    'DynamoDBStreams_20120810.GetShardIterator',
    {
      StreamArn: feed.streamArn,
      ShardId: shardId,
      ...start,
    },
  );
  return ShardIterator;
}
