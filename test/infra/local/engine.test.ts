import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Engine, startEngine } from '../../../infra/local/engine.ts';
import { freePorts } from '../../support/free-ports.ts';

const TableName = 'notes';
const TRIES = 100;

let folder: string;
let engine: Engine;
let client: DynamoDBClient;

beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  folder = mkdtempSync(join(tmpdir(), 'staffetta-engine-'));
  engine = await startEngine({ port: await freePorts(), dataFile: join(folder, 'dynamodb.sqlite') });
  client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
    maxAttempts: TRIES,
  });
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  );
});

afterEach(async () => {
  client.destroy();
  await engine.stop();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

it('comes back on its port after kill -9, with everything that it acknowledged', async () => {
  await client.send(new PutItemCommand({ TableName, Item: { id: { S: 'one' } } }));

  for (const kill of [1, 2]) {
    process.kill(engineProcess(), 'SIGKILL');
    await client.send(new PutItemCommand({ TableName, Item: { id: { S: `after ${kill}` } } }));
  }

  for (const id of ['one', 'after 1', 'after 2']) {
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: { id: { S: id } } }));
    expect(Item).toEqual({ id: { S: id } });
  }
  expect(vi.mocked(console.error).mock.calls.flat().join()).toMatch(/died.*died/s);
});

it('stays away once it was stopped', async () => {
  await engine.stop();

  await expect(fetch(engine.endpoint)).rejects.toThrow();
  expect(() => engineProcess()).toThrow('gone');
});

/** Of this test's file, and of no other on the machine. */
function engineProcess(): number {
  for (const entry of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const [program = '', ...args] = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0');
      if (program.endsWith('dynoxide') && args.includes(join(folder, 'dynamodb.sqlite')))
        return Number(entry);
    } catch {
      // It has ended since the folder was read.
    }
  }
  throw new Error('The engine is gone.');
}
