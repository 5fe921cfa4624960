import { isDeepStrictEqual } from 'node:util';
import { DynamoDBClient, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { tables } from '../../../shared/contract/tables.ts';
import { createTable, openEngine } from '../../support/engine.ts';
import type { Command, Moment } from '../tables/in-memory-tables.ts';
import type { Item } from '../tables/values.ts';

/** The engine of this machine, whose answers the functions get; the tables in memory go along, and must say the same. */
export interface EngineBehind {
  carryOut(command: Command, token: object, inMemory: () => unknown): Promise<unknown>;
  /** Makes the tables as they are at another moment. */
  goTo(before: Moment, after: Moment): Promise<void>;
  close(): Promise<void>;
}

const BATCH_MAX = 25;

/** Must be opened before time is taken: who starts an engine waits for it. */
export async function openEngineBehind(): Promise<EngineBehind> {
  const close = await openEngine({ streams: false });
  const plain = new DynamoDBClient({});
  for (const table of tables) await createTable(plain, { ...table, stream: false }, table.name);
  const client = DynamoDBDocumentClient.from(plain, { marshallOptions: { removeUndefinedValues: true } });
  const tokens = new WeakMap<object, string>();
  let drawn = 0;
  const tokenOf = (token: object): string => {
    const known = tokens.get(token);
    if (known !== undefined) return known;
    drawn += 1;
    const fresh = `chaos-${process.pid}-${drawn}`;
    tokens.set(token, fresh);
    return fresh;
  };

  return {
    async carryOut(command, token, inMemory) {
      const sent =
        command instanceof TransactWriteCommand
          ? new TransactWriteCommand({ ...command.input, ClientRequestToken: tokenOf(token) })
          : command;
      const answered = await outcomeOf(() => client.send(sent as GetCommand));
      const mirrored = await outcomeOf(inMemory);
      requireAlike(command, answered, mirrored);
      if ('thrown' in answered) throw answered.thrown;
      return answered.answer;
    },
    async goTo(before, after) {
      for (const [table, partitions] of after) {
        const [was, is] = [byKey(before.get(table)), byKey(partitions)];
        const requests = [
          ...[...is]
            .filter(([key, item]) => was.get(key) !== item)
            .map(([, Item]) => ({ PutRequest: { Item } })),
          ...[...was]
            .filter(([key]) => !is.has(key))
            .map(([, { pk, sk }]) => ({ DeleteRequest: { Key: { pk, sk } } })),
        ];
        for (let at = 0; at < requests.length; at += BATCH_MAX) {
          await client.send(
            new BatchWriteCommand({ RequestItems: { [table]: requests.slice(at, at + BATCH_MAX) } }),
          );
        }
      }
    },
    close: async () => {
      client.destroy();
      await close();
    },
  };
}

const byKey = (partitions: ReadonlyMap<string, readonly Item[]> = new Map()): Map<string, Item> =>
  new Map(
    [...partitions.values()].flat().map((item) => [`${String(item['pk'])} ${String(item['sk'])}`, item]),
  );

type Outcome = { readonly answer: unknown } | { readonly thrown: unknown };

async function outcomeOf(ask: () => unknown): Promise<Outcome> {
  try {
    return { answer: await ask() };
  } catch (thrown) {
    return { thrown };
  }
}

/** Where the two differ, what the suite proves in memory would not hold: that is said loudly. */
function requireAlike(command: Command, engine: Outcome, memory: Outcome): void {
  const [there, here] = [told(command, engine), told(command, memory)];
  if (isDeepStrictEqual(there, here)) return;
  throw new Error(
    `The engine and the tables in memory differ at ${command.constructor.name}: ${JSON.stringify(there)} and ${JSON.stringify(here)}.`,
  );
}

function told(command: Command, outcome: Outcome): unknown {
  if ('thrown' in outcome) {
    const { thrown } = outcome;
    return thrown instanceof DynamoDBServiceException ? thrown.name : String(thrown);
  }
  const { Item: item, Items } = outcome.answer as { Item?: unknown; Items?: unknown };
  if (command instanceof GetCommand) return item;
  // An index of the engine's may lag, and has its own order among equals.
  return command instanceof QueryCommand && command.input.IndexName === undefined ? Items : undefined;
}
