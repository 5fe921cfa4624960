import { randomUUID } from 'node:crypto';
import { DynamoDBClient, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  ScanCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerTable, sessionsTable } from '../../shared/contract/tables.ts';
import { createTable, useEngine } from '../support/engine.ts';
import { type AnyCommand, commandsOfStores } from './tables/commands-of-stores.ts';
import { type Change, InMemoryTables } from './tables/in-memory-tables.ts';
import type { Item } from './tables/values.ts';

const RUNS = 20;
const COMMANDS_MAX = 60;

useEngine();

const inMemory = (names: { sessions: string; ledger: string }) =>
  new InMemoryTables(
    new Map([
      [names.sessions, sessionsTable],
      [names.ledger, ledgerTable],
    ]),
  );

const names = { sessions: 'sessions', ledger: 'ledger' };

/** What was answered, or how it was refused: everything that a store may look at. */
async function answerOf(ask: () => unknown): Promise<unknown> {
  try {
    const { Item: item, Items, LastEvaluatedKey, Attributes } = (await ask()) as Record<string, unknown>;
    return { item, Items, LastEvaluatedKey, Attributes };
  } catch (error) {
    if (!(error instanceof DynamoDBServiceException)) throw error;
    const { Item: item, CancellationReasons = [] } = error as unknown as Record<string, unknown>;
    const reasons = (CancellationReasons as { Code: string; Item?: object }[]).map(({ Code, Item: its }) => [
      Code,
      its && Object.keys(its).length > 0 ? its : undefined,
    ]);
    return { refused: error.name, item, reasons };
  }
}

const inOrder = (items: Iterable<Item>): Item[] =>
  [...items].sort((one, other) => (`${one['pk']} ${one['sk']}` < `${other['pk']} ${other['sk']}` ? -1 : 1));

describe('the tables in memory', () => {
  it('answer whatever our stores ask as the engine does, and keep what it keeps', async () => {
    const client = new DynamoDBClient({});
    const engine = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
    const onEngine = async (command: AnyCommand) => engine.send(command as GetCommand);

    await fc.assert(
      fc.asyncProperty(
        fc.array(commandsOfStores, { minLength: 20, maxLength: COMMANDS_MAX }),
        async (asks) => {
          const its = { sessions: `s-${randomUUID()}`, ledger: `l-${randomUUID()}` };
          await createTable(client, { ...sessionsTable, stream: false }, its.sessions);
          await createTable(client, ledgerTable, its.ledger);
          const tables = inMemory(its);

          for (const ask of asks) {
            const [there, here] = [
              await answerOf(() => onEngine(ask(its))),
              await answerOf(() => tables.carryOut(ask(its))),
            ];
            expect(here).toEqual(there);
          }
          for (const table of Object.values(its)) {
            const { Items = [] } = await engine.send(
              new ScanCommand({ TableName: table, ConsistentRead: true }),
            );
            expect(inOrder(tables.everything(table))).toEqual(inOrder(Items as Item[]));
          }
          expect(replayed(tables.since(), its.sessions)).toEqual(inOrder(tables.everything(its.sessions)));
        },
      ),
      { numRuns: RUNS, seed: 8 },
    );
    client.destroy();
  });

  /** The stream alone must lead to what stands in the table: each image follows the one before it. */
  function replayed(changes: readonly Change[], table: string): Item[] {
    const items = new Map<string, Item>();
    for (const { before, after, table: of } of changes) {
      if (of !== table) continue;
      const image = after ?? before;
      const key = `${image?.['pk']} ${image?.['sk']}`;
      expect(items.get(key)).toEqual(before);
      if (after) items.set(key, after);
      else items.delete(key);
    }
    return inOrder(items.values());
  }

  const put = (more: object = {}) =>
    new PutCommand({ TableName: 'sessions', Item: { pk: 'a', sk: 'b', list: [{ one: 1 }], ...more } });

  it('share nothing with whoever asks', () => {
    const tables = inMemory(names);
    const list = [{ one: 1 }];
    tables.carryOut(put({ list }));
    list.push({ one: 2 });
    const look = () =>
      tables.carryOut(new GetCommand({ TableName: 'sessions', Key: { pk: 'a', sk: 'b' } })) as {
        Item: { list: { one: number }[] };
      };
    look().Item.list.push({ one: 3 });

    expect(look().Item.list).toEqual([{ one: 1 }]);
  });

  it('write a transaction once for each token, as the SDK repeats it', () => {
    const tables = inMemory(names);
    const TransactItems = [
      {
        Put: {
          TableName: 'sessions',
          Item: { pk: 'a', sk: 'b' },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
    ];
    const token = {};
    tables.carryOut(new TransactWriteCommand({ TransactItems }), token);

    expect(tables.carryOut(new TransactWriteCommand({ TransactItems }), token)).toEqual({});
    expect(() => tables.carryOut(new TransactWriteCommand({ TransactItems }))).toThrow(
      'ConditionalCheckFailed',
    );
  });

  it('go back to a moment', () => {
    const tables = inMemory(names);
    tables.carryOut(put());
    const before = tables.moment();
    tables.carryOut(put({ sk: 'c' }));

    tables.goTo(before);

    expect([...tables.everything('sessions')]).toHaveLength(1);
  });

  it.each([
    ['a command', { constructor: { name: 'ExecuteStatementCommand' }, input: {} }],
    ['a table', new GetCommand({ TableName: 'nowhere', Key: { pk: 'a', sk: 'b' } })],
    [
      'a parameter',
      new GetCommand({ TableName: 'sessions', Key: { pk: 'a', sk: 'b' }, ProjectionExpression: 'a' }),
    ],
    ['a value', put({ at: new Date() })],
    ['an expression', new PutCommand({ ...put().input, ConditionExpression: 'size(pk) > pk' })],
    ['a placeholder', new PutCommand({ ...put().input, ConditionExpression: '#a = :b' })],
    [
      'a value that nothing uses',
      new PutCommand({ ...put().input, ExpressionAttributeValues: { ':unused': 1 } }),
    ],
  ])('throw at %s that they do not know', (_, command) => {
    expect(() => inMemory(names).carryOut(command)).toThrow();
  });
});
