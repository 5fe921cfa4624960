import { randomUUID } from 'node:crypto';
import {
  type AttributeDefinition,
  CreateTableCommand,
  DynamoDBClient,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll } from 'vitest';
import { type Engine, startEngine } from '../../infra/local/engine.ts';
import {
  auditTable,
  journalTable,
  ledgerTable,
  sessionsTable,
  type Table,
} from '../../shared/contract/tables.ts';

const TABLE_READY_WITHIN_S = 15;
const HOOK_TIMEOUT_MS = 60_000;

/**
 * Gives the tests of a file an engine of their own, with every table, and points the environment at it.
 *
 * The client of `shared/aws/document-client.ts` reads the environment at its first call, so nothing of a test
 * file may call the engine before its tests begin.
 */
export function useEngine(): void {
  let close: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    close = await openEngine();
  }, HOOK_TIMEOUT_MS);

  afterAll(async () => close?.(), HOOK_TIMEOUT_MS);
}

/**
 * The same for a program that is no test: answers how to end it and to leave the environment as it was.
 *
 * The engine slows down with every change of a stream that nobody reads; who makes many goes without.
 */
export async function openEngine({ streams = true } = {}): Promise<() => Promise<void>> {
  const engine: Engine = await startEngine();
  const environment = {
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'nobody',
    AWS_SECRET_ACCESS_KEY: 'nothing',
    SESSION_TABLE: `sessions-${randomUUID()}`,
    LEDGER_TABLE: `ledger-${randomUUID()}`,
    JOURNAL_TABLE: `journal-${randomUUID()}`,
    AUDIT_TABLE: `audit-${randomUUID()}`,
  };
  const before = Object.keys(environment).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, environment);

  const client = new DynamoDBClient({});
  await createTable(
    client,
    { ...sessionsTable, stream: sessionsTable.stream && streams },
    environment.SESSION_TABLE,
  );
  await createTable(client, ledgerTable, environment.LEDGER_TABLE);
  await createTable(client, journalTable, environment.JOURNAL_TABLE);
  await createTable(client, { ...auditTable, stream: auditTable.stream && streams }, environment.AUDIT_TABLE);
  client.destroy();

  return async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await engine.stop();
  };
}

/** Puts an empty ledger in the place of the one that the environment names. */
export async function emptyLedger(): Promise<void> {
  const name = `ledger-${randomUUID()}`;
  const client = new DynamoDBClient({});
  await createTable(client, ledgerTable, name);
  client.destroy();
  process.env['LEDGER_TABLE'] = name;
}

/** Creates a table of the contract, as CDK would, and waits until it can be used. */
export async function createTable(client: DynamoDBClient, table: Table, physicalName: string): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: physicalName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: attributesOf(table),
      KeySchema: [
        { AttributeName: table.partitionKey, KeyType: 'HASH' },
        { AttributeName: table.sortKey, KeyType: 'RANGE' },
      ],
      ...(table.indexes.length > 0 && {
        GlobalSecondaryIndexes: table.indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: [
            { AttributeName: index.partitionKey.name, KeyType: 'HASH' as const },
            { AttributeName: index.sortKey.name, KeyType: 'RANGE' as const },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' as const },
        })),
      }),
      ...(table.stream && {
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' as const },
      }),
    }),
  );
  await waitUntilTableExists(
    { client, maxWaitTime: TABLE_READY_WITHIN_S, minDelay: 1 },
    { TableName: physicalName },
  );
  if (table.timeToLive) {
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: physicalName,
        TimeToLiveSpecification: { Enabled: true, AttributeName: table.timeToLive },
      }),
    );
  }
}

function attributesOf(table: Table): AttributeDefinition[] {
  const keys = [table.partitionKey, table.sortKey].map((name) => ({
    AttributeName: name,
    AttributeType: 'S' as const,
  }));
  const indexKeys = table.indexes
    .flatMap((index) => [index.partitionKey, index.sortKey])
    .map(({ name, type }) => ({ AttributeName: name, AttributeType: type }));
  const named = new Map([...keys, ...indexKeys].map((attribute) => [attribute.AttributeName, attribute]));
  return [...named.values()];
}
