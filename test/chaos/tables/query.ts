import type { Table } from '../../../shared/contract/tables.ts';
import { conditionOf } from './condition.ts';
import type { Placeholders } from './paths.ts';
import { type Item, ordered, type Value, wireCopy } from './values.ts';

/** Where a query finds its items. */
export interface Source {
  partition(pk: string): readonly Item[];
  everything(): Iterable<Item>;
}

type Input = Readonly<Record<string, unknown>>;

const KNOWN = new Set([
  'TableName',
  'IndexName',
  'KeyConditionExpression',
  'FilterExpression',
  'ExpressionAttributeNames',
  'ExpressionAttributeValues',
  'ScanIndexForward',
  'Limit',
  'ExclusiveStartKey',
  'ConsistentRead',
]);

/** One page of a query: by the keys, then limited, and only then filtered. */
export function queried(table: Table, source: Source, asked: Input): unknown {
  for (const name in asked) {
    if (asked[name] !== undefined && !KNOWN.has(name))
      throw new Error(`The tables in memory do not query by ${name}.`);
  }
  const placeholders: Placeholders = {
    names: (asked['ExpressionAttributeNames'] ?? {}) as Record<string, string>,
    values: wireCopy(asked['ExpressionAttributeValues'] ?? {}) as Record<string, Value>,
    used: new Set(),
  };
  const index = indexOf(table, asked);
  const byKeys = conditionOf(String(asked['KeyConditionExpression']));
  const inOrder = [...candidates(source, index, asked, placeholders)].filter((item) =>
    byKeys(item, placeholders),
  );
  if (index) inOrder.sort((one, other) => order(one, other, index.sortKey.name));
  if (asked['ScanIndexForward'] === false) inOrder.reverse();

  const start = asked['ExclusiveStartKey'] as Item | undefined;
  const from = start ? behind(inOrder, start, index?.sortKey.name, asked['ScanIndexForward'] === false) : 0;
  const limit = asked['Limit'] === undefined ? inOrder.length : Number(asked['Limit']);
  const page = inOrder.slice(from, from + limit).map((item) => (index ? keysOnly(item, index) : item));
  const filter =
    asked['FilterExpression'] === undefined ? undefined : conditionOf(String(asked['FilterExpression']));
  const kept = filter ? page.filter((item) => filter(item, placeholders)) : page;
  const last = page.at(-1);
  // DynamoDB does not look beyond the limit: a page that is full has a next one, be it empty.
  const isFull = asked['Limit'] !== undefined && page.length === limit;
  return {
    Items: kept.map(wireCopy),
    Count: kept.length,
    ScannedCount: page.length,
    ...(isFull && last && { LastEvaluatedKey: wireCopy(keyOf(last, index)) }),
  };
}

type Index = Table['indexes'][number];

function indexOf(table: Table, { IndexName, ConsistentRead }: Input): Index | undefined {
  if (IndexName === undefined) return undefined;
  const index = table.indexes.find(({ name }) => name === IndexName);
  if (!index) throw new Error(`The table ${table.name} has no index ${String(IndexName)}.`);
  if (ConsistentRead) throw new Error('No global index is strongly consistent.');
  return index;
}

function candidates(
  source: Source,
  index: Index | undefined,
  asked: Input,
  { values }: Placeholders,
): Iterable<Item> {
  const itsPartition = partitionIn(String(asked['KeyConditionExpression']), index);
  const partition = values[itsPartition];
  if (typeof partition !== 'string') throw new Error('A query names one partition.');
  return index ? inIndex(source.everything(), index, partition) : source.partition(partition);
}

const partitions = new Map<string, string>();

/** The placeholder of the partition that a condition of keys names. */
function partitionIn(condition: string, index: Index | undefined): string {
  const known = partitions.get(condition);
  if (known !== undefined) return known;
  const name = index?.partitionKey.name ?? 'pk';
  const placeholder = new RegExp(`\\b${name}\\s*=\\s*(:\\w+)`).exec(condition)?.[1] ?? '';
  partitions.set(condition, placeholder);
  return placeholder;
}

function inIndex(items: Iterable<Item>, { partitionKey, sortKey }: Index, partition: string): Item[] {
  const found: Item[] = [];
  for (const item of items) {
    if (item[partitionKey.name] === partition && item[sortKey.name] !== undefined) found.push(item);
  }
  return found;
}

/** Those that are equal in an index have no order that anybody may rely on; here it is always the same one. */
const order = (one: Item, other: Item, sortKey: string): number =>
  ordered(one[sortKey], other[sortKey]) || ordered(tieOf(one), tieOf(other)) || 0;

const tieOf = (item: Item): string => `${String(item['pk'])} ${String(item['sk'])}`;

function behind(
  items: readonly Item[],
  start: Item,
  sortKey: string | undefined,
  backwards: boolean,
): number {
  const compare = (item: Item) => {
    const forwards = sortKey ? order(item, start, sortKey) : (ordered(item['sk'], start['sk']) ?? 0);
    return backwards ? -forwards : forwards;
  };
  const at = items.findIndex((item) => compare(item) > 0);
  return at === -1 ? items.length : at;
}

const keysOnly = (item: Item, index: Index): Item => keyOf(item, index);

function keyOf(item: Item, index: Index | undefined): Item {
  const names = ['pk', 'sk', ...(index ? [index.partitionKey.name, index.sortKey.name] : [])];
  return Object.fromEntries(names.map((name) => [name, item[name] ?? null]));
}
