import {
  DynamoDBClient,
  type DynamoDBClientConfig,
  ListTablesCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';

/** An item as it lies in a table, whoever wrote it. */
export interface RawItem {
  readonly table: string;
  readonly pk: string;
  readonly sk: string;
  readonly item: Record<string, unknown>;
}

/**
 * Every item of every table of an engine that speaks of somebody, found without any of the code that reads them. The
 * engine is that of the environment, unless a test names another.
 */
export async function everythingAbout(
  customerId: string,
  engine: DynamoDBClientConfig = {},
): Promise<RawItem[]> {
  const client = new DynamoDBClient(engine);
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  const found: RawItem[] = [];
  for (const table of TableNames) {
    let from: Record<string, never> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new ScanCommand({ TableName: table, ExclusiveStartKey: from, ConsistentRead: true }),
      );
      const items = Items.map((image) => unmarshall(image)).filter((item) =>
        JSON.stringify(item).includes(customerId),
      );
      found.push(...items.map((item) => ({ table, pk: String(item['pk']), sk: String(item['sk']), item })));
      from = LastEvaluatedKey as typeof from;
    } while (from);
  }
  client.destroy();
  return found;
}
