import {
  type AttributeValue,
  DescribeTableCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import type { CountedCall } from './counting-proxy.ts';

/** The very calls that a few deeds make to the tables, one after the other, to be made again without our code. */
export interface Recipe {
  readonly deeds: Readonly<Record<string, readonly Call[]>>;
  /** What the calls find there: each item that they read or change, and do not make. */
  readonly found: readonly { readonly TableName: string; readonly Item: WireItem }[];
  readonly tables: readonly TableShape[];
}

export interface Call {
  readonly operation: string;
  /** As it came over the wire. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** In DynamoDB's own JSON. */
export type WireItem = Readonly<Record<string, AttributeValue>>;

/** The keys and indexes of a table. It gets no stream, which nobody would read. */
export type TableShape = Awaited<ReturnType<typeof shapeOf>>;

/** Writes the recipe down from what was counted, and from what the tables hold after it. */
export async function recipeOf(
  counted: Readonly<Record<string, readonly CountedCall[]>>,
  client: DynamoDBClient,
): Promise<Recipe> {
  const deeds = Object.fromEntries(Object.entries(counted).map(([name, calls]) => [name, calls.map(asCall)]));
  const touched = Object.values(deeds).flat().flatMap(partsOf);
  const made = new Set(touched.filter(makes).map(nameOf));
  const found = new Map(
    touched.filter((part) => !made.has(nameOf(part))).map((part) => [nameOf(part), part]),
  );
  const items = [...found.values()].map(async (part) =>
    (await itemsOf(part, client)).map((Item) => ({ TableName: part.TableName, Item })),
  );
  const names = [...new Set(touched.map(({ TableName }) => TableName))];
  return {
    deeds,
    found: (await Promise.all(items)).flat(),
    tables: await Promise.all(names.map((name) => shapeOf(client, name))),
  };
}

/** What touches one item: a whole call, or one of those that a transaction makes at once. */
export interface Part {
  readonly TableName: string;
  readonly Key?: WireItem;
  readonly Item?: WireItem;
  readonly ConditionExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeValues?: WireItem;
  readonly [more: string]: unknown;
}

export function partsOf({ input }: Call): Part[] {
  const { TransactItems } = input as { TransactItems?: Record<string, Part>[] };
  return TransactItems?.flatMap((item) => Object.values(item)) ?? [input as Part];
}

/** Whether an item is there only since this write. */
export const makes = ({ ConditionExpression = '' }: Part): boolean =>
  ConditionExpression.startsWith('attribute_not_exists');

/** Each call by its first letter: G(et), P(ut), U(pdate), Q(uery), T(ransactWrite). */
export const lettersOf = (calls: readonly { readonly operation: string }[] = []): string =>
  calls.map(({ operation }) => operation[0]).join('');

export const nameOf = (part: Part): string => `${part.TableName} ${JSON.stringify(keyOf(part))}`;

/** Where a query says whose items it asks for. */
export const ASKS_FOR = /\bpk = (:\w+)/;

function keyOf({
  Key,
  Item,
  KeyConditionExpression: asks,
  ExpressionAttributeValues: values,
}: Part): WireItem {
  const { pk, sk } = Key ?? Item ?? {};
  if (pk && sk) return { pk, sk };
  const queried = values?.[ASKS_FOR.exec(asks ?? '')?.[1] ?? ''];
  if (queried) return { pk: queried };
  throw new Error('The floor can make calls again that name an item or a partition, and no others.');
}

async function itemsOf({ TableName, ...part }: Part, client: DynamoDBClient): Promise<WireItem[]> {
  if (part.KeyConditionExpression) {
    const { KeyConditionExpression, ExpressionAttributeValues } = part;
    const asked = { TableName, KeyConditionExpression, ExpressionAttributeValues };
    return (await client.send(new QueryCommand(asked))).Items ?? [];
  }
  const { Item } = await client.send(new GetItemCommand({ TableName, Key: keyOf({ TableName, ...part }) }));
  return Item ? [Item] : [];
}

const asCall = ({ operation, asked }: CountedCall): Call => ({ operation, input: asked });

async function shapeOf(client: DynamoDBClient, TableName: string) {
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  return {
    TableName,
    KeySchema: Table?.KeySchema,
    AttributeDefinitions: Table?.AttributeDefinitions,
    GlobalSecondaryIndexes: Table?.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
      IndexName,
      KeySchema,
      Projection,
    })),
  };
}
