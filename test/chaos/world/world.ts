import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { type Speaker, speakThrough } from '../../../shared/aws/document-client.ts';
import { noRateLimits } from '../../../shared/contract/rate-limits.ts';
import { tables as allTables, OUTBOXES } from '../../../shared/contract/tables.ts';
import { clients } from '../../support/bank-under-test.ts';
import { type Change, type Command, InMemoryTables, type Moment } from '../tables/in-memory-tables.ts';
import type { Item } from '../tables/values.ts';
import type { EngineBehind } from './engine-behind.ts';
import { Line } from './line.ts';
import { answerOtherClients, OtherClients } from './other-clients.ts';
import { type TimeAndChance, takeTimeAndChance } from './take-time-and-chance.ts';

const environment: Readonly<Record<string, string>> = {
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'nobody',
  AWS_SECRET_ACCESS_KEY: 'nothing',
  SESSION_TABLE: 'sessions',
  LEDGER_TABLE: 'ledger',
  JOURNAL_TABLE: 'journal',
  AUDIT_TABLE: 'audit',
  CHANNEL_OF_CLIENT: JSON.stringify({
    [clients.phone]: 'mobile',
    [clients.web]: 'web',
    [clients.network]: 'atm',
  }),
  // Years pass in an hour here, and nobody is in a hurry but the clock.
  RATE_LIMITS: JSON.stringify(noRateLimits),
  SEAL_KEY_SECRET: 'seal-key',
  CARD_KEY_SECRET: 'card-key',
  LOT_KEY_SECRET: 'lot-key',
  FACT_KEY_SECRET: 'fact-key',
  BUS_NAME: 'bus',
  SCHEDULE_GROUP: 'schedules',
  SCHEDULE_TARGET: 'arn:target',
  SCHEDULE_ROLE: 'arn:role',
  SCHEDULE_DEAD_LETTERS: 'arn:dead-letters',
  LINK_ORIGIN: 'https://bank.example',
  API_URL: 'https://api.bank.example',
  POWERTOOLS_SERVICE_NAME: 'staffetta',
  POWERTOOLS_METRICS_NAMESPACE: 'staffetta',
  POWERTOOLS_METRICS_DISABLED: 'true',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
};

/** Everything outside of the functions, in memory: tables, bus, schedules, vault, time and chance. */
export interface World {
  readonly tables: InMemoryTables;
  readonly line: Line;
  readonly others: OtherClients;
  readonly time: TimeAndChance;
  /** Every write to the sessions' table of this history, in its order. */
  readonly images: Change[];
  /** Begins a history: from this moment, at this time, with what this seed draws. */
  begin(moment: Moment, nowMs: number, seed: number): Promise<void>;
  /** Lets the tables be as they were, or will be. */
  goTo(moment: Moment): Promise<void>;
  close(): void;
}

/** With an engine behind them, the tables in memory are only the mirror: what it answers is what the functions get. */
export function makeWorld(engine?: EngineBehind): World {
  const before = Object.keys(environment).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, environment);
  const time = takeTimeAndChance();
  const tables = new InMemoryTables(new Map(allTables.map((table) => [table.name, table])));
  const line = new Line((ms) => time.pass(ms));
  const others = new OtherClients();
  const images: Change[] = [];
  const giveBack = answerOtherClients(others, line);
  speakThrough(speaking(tables, line, images, engine));

  const goTo = async (moment: Moment): Promise<void> => {
    await engine?.goTo(tables.moment(), moment);
    tables.goTo(moment);
  };

  return {
    tables,
    goTo,
    line,
    others,
    time,
    images,
    begin: async (moment, nowMs, seed) => {
      await goTo(moment);
      line.clear();
      others.clear();
      images.length = 0;
      time.beginAt(nowMs, seed);
    },
    close: () => {
      speakThrough(undefined);
      giveBack();
      time.giveBack();
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    },
  };
}

const WRITES: ReadonlySet<string> = new Set([
  'PutCommand',
  'UpdateCommand',
  'DeleteCommand',
  'TransactWriteCommand',
]);

function speaking(tables: InMemoryTables, line: Line, images: Change[], engine?: EngineBehind): Speaker {
  const send = (command: Command): Promise<unknown> => {
    const { name } = command.constructor;
    const { TransactItems } = command.input as { readonly TransactItems?: readonly unknown[] };
    return line.send({
      name,
      writes: WRITES.has(name),
      ...(TransactItems && { together: TransactItems.length }),
      carryOut: engine
        ? (token) => engine.carryOut(command, token, () => inMemory(command, token))
        : (token) => inMemory(command, token),
    });
  };
  const inMemory = (command: Command, token: object): unknown => {
    try {
      return tables.carryOut(command, token);
    } finally {
      for (const change of tables.since()) if (change.table === 'sessions') images.push(change);
    }
  };
  return { send } as unknown as Speaker;
}

/** Whether the relay is called for it, by the filter of its stream. */
export const hasOutbox = ({ after }: Change): boolean =>
  after !== undefined && OUTBOXES.some((sortKey) => sortKey === after['sk']);

/** An image as the table's stream carries it. */
export const recordOf = ({ before, after }: Change, sequence: number): DynamoDBRecord =>
  ({
    eventName: !before ? 'INSERT' : after ? 'MODIFY' : 'REMOVE',
    dynamodb: {
      SequenceNumber: String(sequence),
      ...(after && { NewImage: onTheWire(after) }),
      ...(before && { OldImage: onTheWire(before) }),
    },
  }) as DynamoDBRecord;

const marshalled = new WeakMap<Item, object>();

function onTheWire(item: Item): object {
  const known = marshalled.get(item);
  if (known) return known;
  const image = marshall(item);
  marshalled.set(item, image);
  return image;
}
