import { DynamoDBClient, ListTablesCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { system } from './stage-of-the-test.ts';

/** Changes what a product costs, as the bank's catalogue would; no door of the API does that. */
export async function publishPrice(productId: string, price: number): Promise<void> {
  const client = new DynamoDBClient({
    endpoint: system.engineUrl,
    region: 'eu-south-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
  });
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  await client.send(
    new UpdateItemCommand({
      TableName: TableNames.find((name) => name.includes('sessions')),
      Key: { pk: { S: `product#${productId}` }, sk: { S: 'product' } },
      UpdateExpression: 'SET price = :price',
      ExpressionAttributeValues: { ':price': { N: String(price) } },
    }),
  );
  client.destroy();
}
