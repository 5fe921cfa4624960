import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { Agent } from 'node:http';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { documentClient } from '../../../shared/aws/document-client.ts';
import { leanClient } from './lean-client.ts';

/** One read and one conditional write, as our stores make them, by one way of speaking to DynamoDB. */
export interface Speaking {
  read(key: Key): Promise<Item | undefined>;
  write(item: Item, before: number): Promise<void>;
}

export type Item = Record<string, unknown>;
type Key = { readonly pk: string; readonly sk: string };
type Settings = ConstructorParameters<typeof DynamoDBClient>[0];

/** What is tried, each alone against ours as it is shipped. */
export const VARIANTS: Readonly<Record<string, { readonly says: string; open(table: string): Speaking }>> = {
  shipped: {
    says: 'as shipped: shared/aws/document-client.ts',
    open: (table) => byDocuments(documentClient(), table),
  },
  bare: {
    says: 'the document client with no settings of ours at all',
    open: (table) => byDocuments(DynamoDBDocumentClient.from(new DynamoDBClient({})), table),
  },
  'fresh client': {
    says: 'a client of its own for each call, as without reuse',
    open: (table) => ({
      read: (key) => fresh((documents) => byDocuments(documents, table).read(key)),
      write: (item, before) => fresh((documents) => byDocuments(documents, table).write(item, before)),
    }),
  },
  'raw client': {
    says: 'DynamoDBClient with marshall and unmarshall by hand, no document client',
    open: (table) => byWire(new DynamoDBClient({}), table),
  },
  'no time limits': {
    says: 'without our limits on time, and so without their timers',
    open: tuned({ requestHandler: {} }),
  },
  'own agent': {
    says: 'an agent of our own: connections kept, the last used first',
    open: tuned({
      requestHandler: { httpAgent: new Agent({ keepAlive: true, maxSockets: 50, scheduling: 'lifo' }) },
    }),
  },
  'one attempt': { says: 'no retries', open: tuned({ maxAttempts: 1 }) },
  'fixed settings': {
    says: 'region, credentials and endpoint given, not found out',
    open: (table) =>
      tuned({
        region: process.env['AWS_REGION'] ?? '',
        endpoint: process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
        credentials: {
          accessKeyId: process.env['AWS_ACCESS_KEY_ID'] ?? '',
          secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] ?? '',
        },
      })(table),
  },
  'no account endpoint': {
    says: 'no endpoint of the account',
    open: tuned({ accountIdEndpointMode: 'disabled' }),
  },
  'node hashes': {
    says: 'a thinner wrapper around node:crypto',
    open: (table) => tuned({ sha256: ThinSha256 as never })(table),
  },
  'fewer middlewares': {
    says: 'without user agent, logger and recursion detection',
    open: (table) => {
      const client = new DynamoDBClient({});
      for (const name of NOT_NEEDED) client.middlewareStack.remove(name);
      return byDocuments(DynamoDBDocumentClient.from(client), table);
    },
  },
  lean: {
    says: 'the lean client: the same commands, without the SDK’s middleware',
    open: (table) => byDocuments(leanClient() as DynamoDBDocumentClient, table),
  },
};

const NOT_NEEDED = ['getUserAgentMiddleware', 'loggerMiddleware', 'recursionDetectionMiddleware'];

function tuned(settings: NonNullable<Settings>): (table: string) => Speaking {
  return (table) => byDocuments(DynamoDBDocumentClient.from(new DynamoDBClient(settings)), table);
}

async function fresh<Answer>(use: (documents: DynamoDBDocumentClient) => Promise<Answer>): Promise<Answer> {
  const client = new DynamoDBClient({});
  try {
    return await use(DynamoDBDocumentClient.from(client));
  } finally {
    client.destroy();
  }
}

const nobodyElseWroteSince = {
  ConditionExpression: '#version = :before',
  ExpressionAttributeNames: { '#version': 'version' },
  ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
} as const;

const byDocuments = (documents: DynamoDBDocumentClient, TableName: string): Speaking => ({
  read: async (Key) => (await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item,
  write: async (Item, before) => {
    const values = { ExpressionAttributeValues: { ':before': before } };
    await documents.send(new PutCommand({ TableName, Item, ...nobodyElseWroteSince, ...values }));
  },
});

const byWire = (client: DynamoDBClient, TableName: string): Speaking => ({
  read: async (key) => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: marshall(key), ConsistentRead: true }),
    );
    return Item && unmarshall(Item);
  },
  write: async (item, before) => {
    const values = { ExpressionAttributeValues: marshall({ ':before': before }) };
    await client.send(
      new PutItemCommand({ TableName, Item: marshall(item), ...nobodyElseWroteSince, ...values }),
    );
  },
});

/** What the SDK asks of a hash, and no more. */
class ThinSha256 {
  private readonly hash: Hash | Hmac;
  constructor(secret?: string | Uint8Array) {
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret);
  }
  update(data: string | Uint8Array): void {
    this.hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return this.hash.digest();
  }
}
