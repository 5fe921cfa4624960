import { type AttributeValue, DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';

/** An image of a session's item, as the table's stream carries it. */
export type Image = Record<string, AttributeValue>;

/** The images before and after one write. */
export interface Change {
  readonly before: Image | undefined;
  readonly after: Image;
}

/** The session's item as it lies in the table, or nothing. */
export async function imageOf(customerId: string): Promise<Image | undefined> {
  const client = new DynamoDBClient({});
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: process.env['SESSION_TABLE'],
      Key: { pk: { S: `customer#${customerId}` }, sk: { S: 'session' } },
      ConsistentRead: true,
    }),
  );
  client.destroy();
  return Item;
}

/** Does things one after the other; answers what the stream would carry of a customer's session. */
export async function changesOf(customerId: string, ...deeds: (() => Promise<unknown>)[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (const deed of deeds) {
    const before = await imageOf(customerId);
    await deed();
    const after = await imageOf(customerId);
    if (after) changes.push({ before, after });
  }
  return changes;
}
