import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { DUE_SHARDS } from './session-item.ts';

const DueKey = z.object({ pk: z.templateLiteral(['customer#', z.string()]) });
const PER_SHARD_MAX = 100;

/**
 * The customers whose session's time has come, the longest waiting first, at most 100 of each shard.
 *
 * Reads the sparse index alone. It is eventually consistent, so whoever is woken looks at the session again.
 */
export async function dueSessions(nowMs: number): Promise<string[]> {
  const shards = await Promise.all(
    Array.from({ length: DUE_SHARDS }, (_, shard) => dueInShard(String(shard), nowMs)),
  );
  return shards.flat();
}

async function dueInShard(shard: string, nowMs: number): Promise<string[]> {
  const { Items = [] } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      IndexName: 'due',
      KeyConditionExpression: 'dueShard = :shard AND dueAtMs <= :now',
      ExpressionAttributeValues: { ':shard': shard, ':now': nowMs },
      Limit: PER_SHARD_MAX,
    }),
  );
  return Items.map((item) => DueKey.parse(item).pk.slice('customer#'.length));
}
