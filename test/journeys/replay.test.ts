import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { castOf } from '../support/casts.ts';
import { onThePhone, onTheWeb, withNothingOpen } from './story/stage.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { stage, system } from './support/stage-of-the-test.ts';

const { anna, chloe } = castOf(import.meta.filename);

const SLOW_MS = 120_000;
/** The bus keeps the time of an event in whole seconds: from the beginning of one, nothing of it is left out. */
const A_SECOND_MS = 1_000;
const payee = { name: 'Casa Verde', iban: 'DE89370400440532013000' };

const engine = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    endpoint: system.engineUrl,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
  }),
);

afterAll(() => engine.destroy());

describe('what was read off events is rebuilt from the archive', () => {
  it(
    'in whatever order they are told, as it was; and told twice, no otherwise',
    async () => {
      const fromMs = Math.floor(Date.now() / A_SECOND_MS) * A_SECOND_MS;
      const from = new Date(fromMs).toISOString();
      const phone = await onThePhone(stage, anna);
      await withNothingOpen(phone);
      const web = await onTheWeb(stage, chloe);
      const { id } = await web.start('transfer', true);
      await web.answer(id, 'payee', payee);
      await web.stepBack(id);
      await web.answer(id, 'payee', payee);
      await (await onThePhone(stage, chloe)).takeOver(id);
      await everythingIsDelivered();
      const untilMs = Date.now();
      const told = await toldBetween(fromMs, untilMs);
      await forget(told);

      const nothing = await toldBetween(fromMs, untilMs);
      const isAsBefore = () =>
        vi.waitFor(async () => expect(await toldBetween(fromMs, untilMs)).toEqual(told), ARRIVES_WITHIN);
      await replay('write-timeline', from);
      await isAsBefore();
      await replay('write-timeline', from);
      await isAsBefore();
      await replay('facts', from);

      expect(told.length).toBeGreaterThan(4);
      expect(nothing).toEqual([]);
    },
    SLOW_MS,
  );

  it('and says in a sentence what cannot be told again', async () => {
    const asked = ['tools/replay.ts', '--rule', 'nobody', '--from', '2026-11-22', '--cloud', system.cloudUrl];

    const failed = await promisify(execFile)(process.execPath, asked).catch((error: unknown) => error);

    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('Tell archived events again') });
  });
});

/** A replay goes on by itself when the program has asked for it. */
const ARRIVES_WITHIN = { timeout: 20_000, interval: 200 };

/** As an engineer does, with the very program. */
async function replay(rule: string, from: string): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ['tools/replay.ts', '--rule', rule, '--from', from, '--cloud', system.cloudUrl],
    { env: { PATH: process.env['PATH'] } },
  );
  await everythingIsDelivered();
}

interface Kept {
  readonly pk: string;
  readonly sk: string;
  readonly entry: { readonly atMs: number };
}

/** What stands in the timelines of both of what happened in between, in order. Who let hours pass is not of today. */
async function toldBetween(fromMs: number, untilMs: number): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const { customerId } of [anna, chloe]) {
    const { Items = [] } = await engine.send(
      new QueryCommand({
        TableName: await theTable(),
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :timeline)',
        ExpressionAttributeValues: { ':pk': `customer#${customerId}`, ':timeline': 'timeline#' },
        ConsistentRead: true,
      }),
    );
    kept.push(...(Items as Kept[]));
  }
  return kept.filter(({ entry }) => fromMs <= entry.atMs && entry.atMs <= untilMs);
}

async function theTable(): Promise<string> {
  const { TableNames = [] } = await engine.send(new ListTablesCommand({}));
  return TableNames.find((name) => name.includes('sessions')) ?? '';
}

async function forget(items: readonly Kept[]): Promise<void> {
  for (const { pk, sk } of items)
    await engine.send(new DeleteCommand({ TableName: await theTable(), Key: { pk, sk } }));
}
