import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import {
  ASKS_FOR,
  type Call,
  makes,
  nameOf,
  type Part,
  partsOf,
  type Recipe,
  type WireItem,
} from './recipe.ts';
import type { Caller } from './ways.ts';

export const engineClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
  });

/** Makes the tables of the floor beside those of the bank: the same keys and indexes, in the same engine. */
export async function layFloor({ tables }: Recipe, engineUrl: string): Promise<void> {
  const client = engineClient(engineUrl);
  for (const { TableName, ...shape } of tables) {
    const settings = { ...shape, TableName: onTheFloor(TableName), BillingMode: 'PAY_PER_REQUEST' as const };
    await client.send(new CreateTableCommand(settings));
  }
  client.destroy();
}

/**
 * A caller who makes the calls of the recipe again with the bare document client, one after the other: the same
 * operations on items of the same size. Each has items of its own, and those that a withdrawal makes are made anew each
 * time. Conditions are evaluated, and then hold whatever they say.
 */
export async function openFloor(
  { recipe, engineUrl }: { readonly recipe: Recipe; readonly engineUrl: string },
  name: string,
): Promise<Caller> {
  const client = engineClient(engineUrl);
  const documents = DynamoDBDocumentClient.from(client);
  for (const { TableName, Item } of recipe.found) {
    await client.send(new PutItemCommand({ TableName: onTheFloor(TableName), Item: renamed(Item, name) }));
  }
  const made = new Set(
    [...recipe.authorization, ...recipe.completion].flatMap(partsOf).filter(makes).map(nameOf),
  );
  let times = 0;
  const makeAgain = async (calls: readonly Call[]) => {
    for (const call of calls) {
      const suffix = (part: Part) => (made.has(nameOf(part)) ? `${name}-${times}` : name);
      await documents.send(commandOf(call, (part) => onOwnItem(part, suffix(part))));
    }
  };
  return {
    authorize: () => {
      times += 1;
      return makeAgain(recipe.authorization);
    },
    complete: () => makeAgain(recipe.completion),
    leave: () => client.destroy(),
  };
}

const onTheFloor = (table: string): string => `floor-${table}`;

const renamed = ({ pk, ...item }: WireItem, suffix: string): WireItem => ({
  ...item,
  pk: { S: `${pk?.S}~${suffix}` },
});

type Asked = Record<string, unknown> & { readonly TableName: string };

function onOwnItem(
  { ClientRequestToken: _, ReturnConsumedCapacity: __, ...part }: Part,
  suffix: string,
): Asked {
  const { TableName, Key, Item, ConditionExpression, ExpressionAttributeValues: values, ...more } = part;
  return {
    ...more,
    TableName: onTheFloor(TableName),
    ...(Key && { Key: unmarshall(renamed(Key, suffix)) }),
    ...(Item && { Item: unmarshall(renamed(Item, suffix)) }),
    ...(ConditionExpression && {
      ConditionExpression: `(${ConditionExpression}) OR attribute_exists(pk) OR attribute_not_exists(pk)`,
    }),
    ...(values && { ExpressionAttributeValues: unmarshall(ofOwnItems(part, values, suffix)) }),
  };
}

/** A query asks for a partition by one of its values. */
function ofOwnItems({ KeyConditionExpression: asks = '' }: Part, values: WireItem, suffix: string): WireItem {
  const name = ASKS_FOR.exec(asks)?.[1];
  return name ? { ...values, [name]: { S: `${values[name]?.S}~${suffix}` } } : values;
}

/** What is asked came over the wire from such a command. One type stands for all: the client sends them alike. */
function commandOf({ operation, input }: Call, own: (part: Part) => Asked): GetCommand {
  switch (operation) {
    case 'GetItem':
      return new GetCommand(own(input as Part) as never);
    case 'Query':
      return new QueryCommand(own(input as Part) as never) as never;
    case 'PutItem':
      return new PutCommand(own(input as Part) as never) as never;
    case 'UpdateItem':
      return new UpdateCommand(own(input as Part) as never) as never;
    case 'TransactWriteItems': {
      const { TransactItems } = input as { TransactItems: Record<string, Part>[] };
      const items = TransactItems.map((item) =>
        Object.fromEntries(Object.entries(item).map(([write, part]) => [write, own(part)])),
      );
      return new TransactWriteCommand({ TransactItems: items as never }) as never;
    }
    default:
      throw new Error(`The floor has no ${operation}.`);
  }
}
