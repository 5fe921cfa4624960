import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { DAY_S, retentionDays } from '../../privacy/retention.ts';
import { keyText, type TransactionKey } from '../../switch/canonical/transaction-key.ts';
import { JournalEntry } from '../../switch/journal/journal-entry.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { writePastOthers } from '../write-past-others.ts';

/** Spreads a day, and what is due, over this many partitions of the indexes. */
export const JOURNAL_SHARDS = 16;

/** After more than a year no network repeats a message, and no customer disputes one. */
export const KEPT_S = retentionDays.journal * DAY_S;

const ATTEMPTS_MAX = 8;

const nobodyElseWroteSince = '#version = :before';
const nobodyEverWrote = 'attribute_not_exists(pk)';

export interface EntryName {
  readonly network: string;
  readonly key: TransactionKey;
}

export async function findEntry(name: EntryName): Promise<JournalEntry | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: environmentOf('JOURNAL_TABLE'), Key: itemKey(name), ConsistentRead: true }),
  );
  return Item && fromItem(Item);
}

/**
 * Changes an entry, or begins it, by one conditional write. `decide` is asked again from the new state when somebody
 * else wrote first; the very same entry, or none, is not written.
 */
export async function amendEntry<Decided extends JournalEntry | undefined>(
  name: EntryName,
  decide: (entry: JournalEntry | undefined) => Decided,
  found?: JournalEntry,
): Promise<Decided | JournalEntry> {
  let before = found ?? (await findEntry(name));
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const after = decide(before);
    if (after === undefined || after === before) return after;
    const written = await write(before, { ...after, version: (before?.version ?? 0) + 1 });
    if ('stands' in written) return written.stands;
    before = written.overtakenBy;
  }
  throw new Error(`The journal's entry changed ${ATTEMPTS_MAX} times while it was to be amended.`);
}

type Written = { readonly stands: JournalEntry } | { readonly overtakenBy: JournalEntry };

/**
 * A write whose answer was lost is sent again, and then meets its own work, on which `decide` has nothing to change.
 */
async function write(before: JournalEntry | undefined, entry: JournalEntry): Promise<Written> {
  try {
    await writePastOthers(() =>
      documentClient().send(
        new PutCommand({
          TableName: environmentOf('JOURNAL_TABLE'),
          Item: toItem(entry),
          ...guardedBy(before),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      ),
    );
    return { stands: entry };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException) || !error.Item) throw error;
    return { overtakenBy: fromItem(unmarshall(error.Item)) };
  }
}

const guardedBy = (before: JournalEntry | undefined) =>
  before
    ? {
        ConditionExpression: nobodyElseWroteSince,
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':before': before.version },
      }
    : { ConditionExpression: nobodyEverWrote };

const itemKey = ({ network, key }: EntryName) => ({ pk: `${network}#${keyText(key)}`, sk: 'entry' });

function toItem(entry: JournalEntry) {
  const key = itemKey(entry);
  const shard = shardOf(key.pk);
  return {
    ...key,
    version: entry.version,
    entry,
    receivedAtMs: entry.receivedAtMs,
    ...(entry.leg && { customerId: entry.leg.customerId }),
    dayShard: `${dayOf(entry.receivedAtMs)}#${shard}`,
    ...(entry.dueAtMs !== undefined && { dueShard: String(shard), dueAtMs: entry.dueAtMs }),
    deleteAfterS: Math.ceil(entry.receivedAtMs / 1000) + KEPT_S,
  };
}

/** An item that does not fit its schema is a bug, and is stopped at this door. */
export const fromItem = (item: Record<string, unknown>): JournalEntry => JournalEntry.parse(item['entry']);

/** The day, in UTC, under which an entry is found. */
export const dayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);

export const shardOf = (pk: string): number =>
  (createHash('sha256').update(pk).digest()[0] ?? 0) % JOURNAL_SHARDS;
