import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { JournalEntry } from '../../switch/journal/journal-entry.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { fromItem, JOURNAL_SHARDS } from './journal.ts';

const ENTRIES_PER_PAGE = 100;
const PAGES_PER_SHARD_MAX = 10;

/** Entries whose time has come, the longest waiting of each shard first: at most 1,000 of each. */
export async function dueEntries(nowMs: number): Promise<JournalEntry[]> {
  const shards = await Promise.all(
    Array.from({ length: JOURNAL_SHARDS }, (_, shard) =>
      itemsIn(
        {
          IndexName: 'due',
          KeyConditionExpression: 'dueShard = :shard AND dueAtMs <= :now',
          ExpressionAttributeValues: { ':shard': String(shard), ':now': nowMs },
        },
        fromItem,
        PAGES_PER_SHARD_MAX,
      ),
    ),
  );
  return shards.flat();
}

/** Every entry of a day (UTC, `2026-11-22`), shard by shard, so that no more than one shard is in memory. */
export const entriesOfDay = (day: string): AsyncGenerator<JournalEntry> => itemsOfDay(day, fromItem);

/** Everything that is listed under a day, or under a name that ends with one. */
export async function* itemsOfDay<Item>(
  day: string,
  read: (item: Record<string, unknown>) => Item,
): AsyncGenerator<Item> {
  for (let shard = 0; shard < JOURNAL_SHARDS; shard += 1) {
    yield* await itemsIn(
      {
        IndexName: 'received',
        KeyConditionExpression: 'dayShard = :dayShard',
        ExpressionAttributeValues: { ':dayShard': `${day}#${shard}` },
      },
      read,
    );
  }
}

interface Listing {
  readonly IndexName: string;
  readonly KeyConditionExpression: string;
  readonly ExpressionAttributeValues: Record<string, unknown>;
}

/** Indexes hold keys alone and are eventually consistent, so every item is read again where it lives. */
async function itemsIn<Item>(
  listing: Listing,
  read: (item: Record<string, unknown>) => Item,
  pagesMax = Number.POSITIVE_INFINITY,
): Promise<Item[]> {
  const items: Item[] = [];
  let readOnFrom: Record<string, unknown> | undefined;
  for (let page = 1; page <= pagesMax; page += 1) {
    const { Items = [], LastEvaluatedKey } = await documentClient().send(
      new QueryCommand({
        TableName: environmentOf('JOURNAL_TABLE'),
        ...listing,
        Limit: ENTRIES_PER_PAGE,
        ExclusiveStartKey: readOnFrom,
      }),
    );
    items.push(...(await readAll(Items.map(({ pk, sk }) => ({ pk, sk })))).map(read));
    readOnFrom = LastEvaluatedKey;
    if (!readOnFrom) break;
  }
  return items;
}

/** At most a hundred, as one call may ask for; what the engine leaves out it is asked for again. */
export async function readAll(keys: Record<string, unknown>[]): Promise<Record<string, unknown>[]> {
  const table = environmentOf('JOURNAL_TABLE');
  const items: Record<string, unknown>[] = [];
  let left = keys;
  while (left.length > 0) {
    const { Responses, UnprocessedKeys } = await documentClient().send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: left, ConsistentRead: true } } }),
    );
    items.push(...(Responses?.[table] ?? []));
    left = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return items;
}
