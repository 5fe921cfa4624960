import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { ASKS_FOR, type Call, makes, nameOf, type Part, partsOf, type Recipe } from './recipe.ts';

export const engineClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
  });

/** Makes the tables of the floor beside those of the bank: the same keys and indexes, in the same engine. */
export async function layFloor({ tables }: Recipe, engineUrl: string, suffix = ''): Promise<void> {
  const client = engineClient(engineUrl);
  for (const { TableName, ...shape } of tables) {
    const settings = {
      ...shape,
      TableName: onTheFloor(TableName, suffix),
      BillingMode: 'PAY_PER_REQUEST' as const,
    };
    await client.send(new CreateTableCommand(settings));
  }
  client.destroy();
}

/** Who makes the calls of a recipe again: something with the document client's `send`. */
export type Speaker = Pick<DynamoDBDocumentClient, 'send'>;

export const sdkAt = (engineUrl: string): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(engineClient(engineUrl));

/**
 * Makes the calls of the recipe again, deed by deed and one call after the other: the same operations on items of the same
 * size. Each caller has items of its own, and those that a deed makes are made anew each time. Conditions are evaluated,
 * and then hold whatever they say. What can be made ready is, so that little but the client is left.
 */
export async function openFloor(
  speaker: Speaker,
  recipe: Recipe,
  name: string,
  floor = '',
): Promise<{ begin(): void; make(deed: string): Promise<void> }> {
  for (const { TableName, Item } of recipe.found) {
    const own = renamed(unmarshall(Item), name);
    await speaker.send(new PutCommand({ TableName: onTheFloor(TableName, floor), Item: own }));
  }
  const made = new Set(Object.values(recipe.deeds).flat().flatMap(partsOf).filter(makes).map(nameOf));
  let times = 0;
  const suffixOf = (part: Part) => (made.has(nameOf(part)) ? () => `${name}-${times}` : () => name);
  const ready = new Map(
    Object.entries(recipe.deeds).map(([deed, calls]) => [
      deed,
      calls.map((call) => commandOf(call, (part) => readied(part, suffixOf(part), floor))),
    ]),
  );
  return {
    begin: () => {
      times += 1;
    },
    make: async (deed) => {
      for (const command of ready.get(deed) ?? []) await speaker.send(command());
    },
  };
}

/** There may be more than one floor in an engine. */
const onTheFloor = (table: string, floor: string): string => `floor${floor}-${table}`;

type Item = Record<string, unknown>;

const renamed = ({ pk, ...item }: Item, suffix: string): Item => ({ ...item, pk: `${pk}~${suffix}` });

type Asked = Record<string, unknown> & { readonly TableName: string };

function readied(
  { ClientRequestToken: _, ReturnConsumedCapacity: __, ...part }: Part,
  suffix: () => string,
  floor: string,
): () => Asked {
  const { TableName, Key, Item, ConditionExpression, ExpressionAttributeValues, ...more } = part;
  const key = Key && unmarshall(Key);
  const item = Item && unmarshall(Item);
  const values = ExpressionAttributeValues && unmarshall(ExpressionAttributeValues);
  const asks = ASKS_FOR.exec(part.KeyConditionExpression ?? '')?.[1];
  const always = {
    ...more,
    TableName: onTheFloor(TableName, floor),
    ...(ConditionExpression && {
      ConditionExpression: `(${ConditionExpression}) OR attribute_exists(pk) OR attribute_not_exists(pk)`,
    }),
  };
  return () => ({
    ...always,
    ...(key && { Key: renamed(key, suffix()) }),
    ...(item && { Item: renamed(item, suffix()) }),
    // A query asks for a partition by one of its values.
    ...(values && {
      ExpressionAttributeValues: asks ? { ...values, [asks]: `${values[asks]}~${suffix()}` } : values,
    }),
  });
}

/** What is asked came over the wire from such a command. One type stands for all: the client sends them alike. */
function commandOf({ operation, input }: Call, ready: (part: Part) => () => Asked): () => GetCommand {
  if (operation === 'TransactWriteItems') return transactionOf(input, ready);
  const Command = COMMANDS[operation];
  if (!Command) throw new Error(`The floor has no ${operation}.`);
  const asked = ready(input as Part);
  return () => new Command(asked() as never) as GetCommand;
}

const COMMANDS: Readonly<Record<string, new (input: never) => unknown>> = {
  GetItem: GetCommand,
  Query: QueryCommand,
  PutItem: PutCommand,
  UpdateItem: UpdateCommand,
};

function transactionOf(input: Call['input'], ready: (part: Part) => () => Asked): () => GetCommand {
  const { TransactItems } = input as { TransactItems: Record<string, Part>[] };
  const items = TransactItems.map((item) =>
    Object.entries(item).map(([write, part]) => [write, ready(part)] as const),
  );
  return () =>
    new TransactWriteCommand({
      TransactItems: items.map((item) =>
        Object.fromEntries(item.map(([write, asked]) => [write, asked()])),
      ) as never,
    }) as never;
}
