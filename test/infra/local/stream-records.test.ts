import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { engineAt } from '../../../infra/local/engine/ask-engine.ts';
import { openStreamRecords, type StreamRecords } from '../../../infra/local/engine/stream-records.ts';
import { type Engine, startEngine } from '../../../infra/local/engine.ts';
import { aDataFolder } from './fixture.ts';

const TableName = 'noted';
const WRITES = 1_200;
const WRITES_MS = 30_000;

let folder: ReturnType<typeof aDataFolder>;
let engine: Engine;
let client: ReturnType<typeof engineAt>;
let records: StreamRecords;

beforeEach(async () => {
  folder = aDataFolder();
  const dataFile = join(folder.path, 'dynamodb.sqlite');
  engine = await startEngine({ dataFile });
  client = engineAt(engine.endpoint);
  await client.ask('DynamoDB_20120810.CreateTable', {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
  });
  records = openStreamRecords(dataFile);
});

afterEach(async () => {
  records.close();
  client.close();
  await engine.stop();
  folder.remove();
});

it('tells of a commit', async () => {
  const told = new Promise<void>((resolve) => records.onCommit(resolve));

  await put('one');

  await told;
});

it(
  'forgets what was consumed but for the last, and the engine counts on',
  async () => {
    for (let at = 0; at < WRITES; at += 1) await put(`n${at}`);
    const { shardId } = countRecords();

    records.forget(TableName, shardId, WRITES);
    await put('after');

    const { count, last } = countRecords();
    expect(count).toBe(501);
    expect(last).toBe(WRITES + 1);
  },
  WRITES_MS,
);

it('leaves a file alone that it does not know', () => {
  const file = join(folder.path, 'other.sqlite');
  const other = new DatabaseSync(file);
  other.exec(
    "CREATE TABLE _config (key TEXT, value TEXT); INSERT INTO _config VALUES ('schema_version', '99')",
  );

  openStreamRecords(file).close();

  expect(other.prepare('SELECT count(*) AS count FROM sqlite_master').get()).toEqual({ count: 1 });
  other.close();
});

function put(pk: string) {
  return client.ask('DynamoDB_20120810.PutItem', { TableName, Item: { pk: { S: pk } } });
}

function countRecords() {
  const file = new DatabaseSync(join(folder.path, 'dynamodb.sqlite'), { readOnly: true });
  const row = file
    .prepare(
      `SELECT count(*) AS count, max(CAST(sequence_number AS INTEGER)) AS last, max(shard_id) AS shardId
       FROM _stream_records`,
    )
    .get();
  file.close();
  return row as { count: number; last: number; shardId: string };
}
