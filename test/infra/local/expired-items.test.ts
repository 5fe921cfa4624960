import { afterAll, beforeAll, expect, it } from 'vitest';
import { engineAt } from '../../../infra/local/engine/ask-engine.ts';
import { deleteExpired } from '../../../infra/local/engine/sweep-expired.ts';
import { type Engine, startEngine } from '../../../infra/local/engine.ts';

const NOON = Date.parse('2026-11-21T12:00:00Z');
const TableName = 'expiring';

let engine: Engine;
let client: ReturnType<typeof engineAt>;

beforeAll(async () => {
  engine = await startEngine();
  client = engineAt(engine.endpoint);
  await client.ask('DynamoDB_20120810.CreateTable', {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  });
});

afterAll(async () => {
  client.close();
  await engine.stop();
});

it('deletes what is over, and neither what is not nor what never will be', async () => {
  await put({ pk: { S: 'over' }, deleteAfterS: { N: String(NOON / 1000 - 1) } });
  await put({ pk: { S: 'not yet' }, deleteAfterS: { N: String(NOON / 1000 + 1) } });
  await put({ pk: { S: 'for good' } });

  await deleteExpired({ name: TableName, keys: ['pk'], timeToLive: 'deleteAfterS' }, client.ask, NOON);

  const { Items } = await client.ask<{ Items: { pk: { S: string } }[] }>('DynamoDB_20120810.Scan', {
    TableName,
  });
  expect(Items.map(({ pk }) => pk.S).sort()).toEqual(['for good', 'not yet']);
});

function put(Item: object) {
  return client.ask('DynamoDB_20120810.PutItem', { TableName, Item });
}
