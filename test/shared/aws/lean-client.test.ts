import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { speakThrough } from '../../../shared/aws/document-client.ts';
import { changeSession } from '../../../shared/aws/sessions/change-session.ts';
import { loadSession } from '../../../shared/aws/sessions/load-session.ts';
import { ledgerTable, sessionsTable } from '../../../shared/contract/tables.ts';
import { attach } from '../../../shared/session/decisions/attach.ts';
import { leanClient } from '../../bench/transport/lean-client.ts';
import { type AnyCommand, commandsOfStores } from '../../chaos/tables/commands-of-stores.ts';
import { createTable, useEngine } from '../../support/engine.ts';

const RUNS = 6;
const COMMANDS_MAX = 40;

useEngine();

/** What was answered, or how it was refused: everything that a store may look at. */
async function answerOf(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    const { Item, Items, LastEvaluatedKey, Attributes } = (await ask()) as Record<string, unknown>;
    return { Item, Items, LastEvaluatedKey, Attributes };
  } catch (error) {
    if (!(error instanceof DynamoDBServiceException)) throw error;
    const { Item, CancellationReasons } = error as unknown as Record<string, unknown>;
    return { refused: error.name, of: error.constructor, Item, CancellationReasons };
  }
}

/** A line on which the first answers are not what DynamoDB said. */
async function aBadLine(answers: readonly ('none' | 500 | 'garbled')[]) {
  const engine = process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '';
  const bodies: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    bodies.push(body);
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
    const said = await fetch(engine, { method: 'POST', headers: headers as Record<string, string>, body });
    const text = await said.text();
    const answer = answers[bodies.length - 1];
    if (answer === 'none') return void request.socket.destroy();
    if (answer === 500) return void response.writeHead(500).end('{"__type":"InternalServerError"}');
    if (answer === 'garbled') return void response.writeHead(200, { 'x-amz-crc32': '1' }).end(text);
    response.writeHead(said.status).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = leanClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return {
    client,
    bodies,
    close: () => {
      client.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}

describe('the lean client', () => {
  it('is answered as the SDK is, whatever our stores ask', async () => {
    const bare = new DynamoDBClient({});
    const sdk = DynamoDBDocumentClient.from(bare, { marshallOptions: { removeUndefinedValues: true } });
    const lean = leanClient();

    await fc.assert(
      fc.asyncProperty(
        fc.array(commandsOfStores, { minLength: 20, maxLength: COMMANDS_MAX }),
        async (asks) => {
          const tablesOf = async () => {
            const names = { sessions: `s-${randomUUID()}`, ledger: `l-${randomUUID()}` };
            await createTable(bare, { ...sessionsTable, stream: false }, names.sessions);
            await createTable(bare, ledgerTable, names.ledger);
            return names;
          };
          const [theirs, ours] = [await tablesOf(), await tablesOf()];

          for (const ask of asks) {
            const through = (client: typeof lean, command: AnyCommand) =>
              answerOf(() => client.send(command as GetCommand));
            expect(await through(lean, ask(ours))).toEqual(await through(sdk as typeof lean, ask(theirs)));
          }
        },
      ),
      { numRuns: RUNS },
    );
    lean.destroy();
  });

  it.each(['none', 500, 'garbled'] as const)(
    'asks again after an answer that is none: %s',
    async (answer) => {
      const line = await aBadLine([answer]);
      const Item = { pk: randomUUID(), sk: 'session', version: 1 };

      await line.client.send(new PutCommand({ TableName: process.env['SESSION_TABLE'], Item }));
      const { Item: found } = await line.client.send(
        new GetCommand({ TableName: process.env['SESSION_TABLE'], Key: { pk: Item.pk, sk: 'session' } }),
      );
      line.close();

      expect(found).toEqual(Item);
      expect(line.bodies).toHaveLength(3);
    },
  );

  it('asks again with the same token, so that a transaction whose answer was lost is not refused', async () => {
    const line = await aBadLine(['none']);
    const Item = { pk: randomUUID(), sk: 'session' };
    const ConditionExpression = 'attribute_not_exists(pk)';
    const Put = { TableName: process.env['SESSION_TABLE'], Item, ConditionExpression };

    await line.client.send(new TransactWriteCommand({ TransactItems: [{ Put }] }));
    line.close();

    expect(line.bodies).toHaveLength(2);
    expect(line.bodies[0]).toBe(line.bodies[1]);
  });

  it('gives up after as many tries as the SDK', async () => {
    const line = await aBadLine([500, 500, 500, 500, 500]);

    const asked = line.client.send(
      new GetCommand({ TableName: process.env['SESSION_TABLE'], Key: { pk: 'a', sk: 'b' } }),
    );

    await expect(asked).rejects.toMatchObject({ name: 'InternalServerError' });
    line.close();
    expect(line.bodies).toHaveLength(4);
  });
});

describe('a store that speaks through it', () => {
  afterEach(() => speakThrough(undefined));

  it('keeps a session, and lets nobody decide twice from one version', async () => {
    const lean = leanClient();
    speakThrough(lean);
    const customerId = `c-${randomUUID()}`;
    const attachPhone = (seen: number, device: string) =>
      changeSession({ customerId, seen, mark: { key: randomUUID(), fingerprint: 'f' } }, (session) =>
        attach(session, { by: { channel: 'mobile', device } }, Date.now()),
      );
    await attachPhone(0, 'phone');

    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((device) => attachPhone(1, device)));
    const { session } = await loadSession(customerId);
    lean.destroy();

    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(lost.map(({ code }) => code)).toEqual(['session-changed', 'session-changed']);
    expect([session.version, session.attachments.length]).toEqual([2, 2]);
  });
});
