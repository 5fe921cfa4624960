import { QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { DUE_SHARDS } from './session-item.ts';

const DueKey = z.object({ pk: z.templateLiteral(['customer#', z.string()]) });
const CUSTOMERS_PER_PAGE = 100;
const PAGES_PER_SHARD_MAX = 10;

/**
 * The customers whose session's time has come, the longest waiting of each shard first, at most 1,000 of each.
 *
 * Who cannot be woken waits at the head of the shard, call after call. So it is read on past a page of them, for
 * they must not hide the others.
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
  const customers: string[] = [];
  let readOnFrom: QueryCommandOutput['LastEvaluatedKey'];
  for (let page = 1; page <= PAGES_PER_SHARD_MAX; page += 1) {
    const { Items = [], LastEvaluatedKey } = await documentClient().send(
      new QueryCommand({
        TableName: environmentOf('SESSION_TABLE'),
        IndexName: 'due',
        KeyConditionExpression: 'dueShard = :shard AND dueAtMs <= :now',
        ExpressionAttributeValues: { ':shard': shard, ':now': nowMs },
        Limit: CUSTOMERS_PER_PAGE,
        ExclusiveStartKey: readOnFrom,
      }),
    );
    customers.push(...Items.map((item) => DueKey.parse(item).pk.slice('customer#'.length)));
    readOnFrom = LastEvaluatedKey;
    if (!readOnFrom) break;
  }
  return customers;
}
