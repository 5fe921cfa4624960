import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { median } from './table.ts';

const ROUNDS = 50;
const TABLE = 'bench-floor';

/** The median of one strongly consistent read and one conditional write of a 1 KB item, with the SDK and nothing else. */
export async function measureFloor(endpoint: string): Promise<number> {
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
  });
  const documents = DynamoDBDocumentClient.from(client);
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  );
  await documents.send(new PutCommand({ TableName: TABLE, Item: itemOf(0) }));

  const roundsMs: number[] = [];
  for (let version = 0; version < ROUNDS; version += 1) {
    const startedAtMs = performance.now();
    await documents.send(new GetCommand({ TableName: TABLE, Key: { pk: 'one' }, ConsistentRead: true }));
    await documents.send(
      new PutCommand({
        TableName: TABLE,
        Item: itemOf(version + 1),
        ConditionExpression: 'version = :before',
        ExpressionAttributeValues: { ':before': version },
      }),
    );
    roundsMs.push(performance.now() - startedAtMs);
  }
  client.destroy();
  return median(roundsMs);
}

const itemOf = (version: number) => ({ pk: 'one', version, padding: 'x'.repeat(960) });
