import { once } from 'node:events';
import { get } from 'node:http';
import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GetConnectionCommand,
  GoneException,
  PayloadTooLargeException,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Door, openDoor } from '../../../infra/local/door.ts';
import type { LambdaFunction } from '../../../infra/local/lambda/lambda-function.ts';
import { createOpenLines, DOCUMENTED, type OpenLines } from '../../../infra/local/live/open-lines.ts';
import { type LiveApi, serveLive } from '../../../infra/local/live/serve-live.ts';
import { onTheLine } from '../../support/on-the-line.ts';
import { runFixture } from './fixture.ts';

const START_MS = 60_000;

describe('a WebSocket API, booted from its template', () => {
  let fixture: Awaited<ReturnType<typeof runFixture>>;
  let client: ApiGatewayManagementApiClient;
  const url = (word: string) => `${fixture.running.url.replace('http', 'ws')}/line?word=${word}`;

  beforeAll(async () => {
    fixture = await runFixture();
    client = new ApiGatewayManagementApiClient({
      endpoint: fixture.running.cloudUrl,
      region: 'eu-south-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
  }, START_MS);

  afterAll(() => fixture.stop());

  it('lets nobody in whom $connect refuses, and says with which status', async () => {
    expect(await onTheLine(url('no'))).toBe(403);
    expect(await onTheLine(url('bang'))).toBe(502);
    expect(await onTheLine(url('please').replace('/line', '/elsewhere'))).toBe(403);
  });

  it('hands a message to $default, by whose connection it can be answered', async () => {
    const visitor = await opened(url('please'));

    visitor.say('Hello?');

    expect(JSON.parse(await visitor.hears())).toEqual({
      requestContext: {
        routeKey: '$default',
        eventType: 'MESSAGE',
        messageDirection: 'IN',
        stage: 'line',
        connectedAt: expect.any(Number),
        requestTimeEpoch: expect.any(Number),
        requestTime: expect.stringMatching(/^\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
        identity: { sourceIp: '127.0.0.1', userAgent: expect.any(String) },
        requestId: expect.any(String),
        extendedRequestId: expect.any(String),
        messageId: expect.any(String),
        domainName: new URL(fixture.running.url).host,
        connectionId: expect.stringMatching(/^[\w-]+=$/),
        apiId: expect.any(String),
      },
      body: 'Hello?',
      isBase64Encoded: false,
    });
    visitor.leave();
  });

  it('answers the SDK’s own client: says, looks, hangs up, and is gone', async () => {
    const visitor = await opened(url('please'));
    visitor.say('Who am I?');
    const { requestContext } = JSON.parse(await visitor.hears());
    const ConnectionId: string = requestContext.connectionId;

    await client.send(new PostToConnectionCommand({ ConnectionId, Data: 'Good evening.' }));
    expect(await visitor.hears()).toBe('Good evening.');
    const { ConnectedAt, Identity } = await client.send(new GetConnectionCommand({ ConnectionId }));
    expect(ConnectedAt?.getTime()).toBe(requestContext.connectedAt);
    expect(Identity?.SourceIp).toBe('127.0.0.1');

    const tooMuch = new PostToConnectionCommand({ ConnectionId, Data: 'x'.repeat(128 * 1024 + 1) });
    await expect(client.send(tooMuch)).rejects.toThrow(PayloadTooLargeException);
    await client.send(new DeleteConnectionCommand({ ConnectionId }));
    expect(await visitor.isLeft()).toBe(1000);
    for (const call of [
      new PostToConnectionCommand({ ConnectionId, Data: 'Still there?' }),
      new GetConnectionCommand({ ConnectionId }),
      new DeleteConnectionCommand({ ConnectionId }),
    ])
      await expect(client.send(call as PostToConnectionCommand)).rejects.toThrow(GoneException);
  });

  it('goes on answering HTTP, also to a client that offers HTTP/2 with every request', async () => {
    const asked = get(`${fixture.running.url}/open/echo`, {
      headers: { connection: 'Upgrade', upgrade: 'h2c' },
    });

    const [answer] = await once(asked, 'response');

    expect(answer.statusCode).toBe(200);
    answer.resume();
  });
});

describe('a line', () => {
  const heard: { requestContext: Record<string, unknown>; [name: string]: unknown }[] = [];
  const everyoneWelcome = {
    invoke: async (event: unknown) => {
      heard.push(event as (typeof heard)[number]);
      return { ok: true, value: { statusCode: 200 } };
    },
  } as unknown as LambdaFunction;
  const identity = { apiId: 'live', stage: 'live', domainName: 'localhost' };
  const doors: { door: Door; lines: OpenLines }[] = [];

  afterAll(async () => {
    for (const { door, lines } of doors) {
      lines.stop();
      await door.stop();
    }
  });

  const serve = async (
    routes: LiveApi['routes'],
    limits = DOCUMENTED as Parameters<typeof createOpenLines>[0],
  ) => {
    heard.length = 0;
    const door = await openDoor(0, 'a line');
    const lines = createOpenLines(limits);
    door.openToUpgrades(serveLive({ identity, routes }, lines));
    doors.push({ door, lines });
    return { url: `${door.url.replace('http', 'ws')}/live?ticket=a&ticket=b`, lines };
  };

  it('is announced with headers and query, and its end with who ended it', async () => {
    const { url } = await serve({ $connect: everyoneWelcome, $disconnect: everyoneWelcome });

    const visitor = await opened(url);
    visitor.leave();
    await expect.poll(() => heard.length).toBe(2);

    const [connect, disconnect] = heard;
    expect(connect).toMatchObject({
      headers: { upgrade: 'websocket' },
      queryStringParameters: { ticket: 'b' },
      multiValueQueryStringParameters: { ticket: ['a', 'b'] },
      requestContext: { routeKey: '$connect', eventType: 'CONNECT', stage: 'live' },
      isBase64Encoded: false,
    });
    expect(disconnect).toMatchObject({
      requestContext: {
        routeKey: '$disconnect',
        eventType: 'DISCONNECT',
        disconnectStatusCode: 1000,
        connectionId: connect?.requestContext['connectionId'],
      },
    });
  });

  it('cannot be spoken on before $connect has said yes', async () => {
    const lines: { now?: OpenLines } = {};
    let wasThere: boolean | undefined;
    const $connect = {
      invoke: async (event: { requestContext: { connectionId: string } }) => {
        wasThere = lines.now?.say(event.requestContext.connectionId, Buffer.from('Too early.'));
        return { ok: true, value: { statusCode: 200 } };
      },
    } as unknown as LambdaFunction;
    const served = await serve({ $connect });
    lines.now = served.lines;

    await opened(served.url);

    expect(wasThere).toBe(false);
  });

  it('on which nobody listens says so to who speaks', async () => {
    const { url } = await serve({ $connect: everyoneWelcome });
    const visitor = await opened(url);

    visitor.say('Is anybody there?');

    expect(JSON.parse(await visitor.hears())).toEqual({
      message: 'Forbidden',
      connectionId: expect.any(String),
      requestId: expect.any(String),
    });
  });

  it('ends when somebody says too much at once', async () => {
    const { url } = await serve({ $connect: everyoneWelcome, $default: everyoneWelcome });
    const visitor = await opened(url);

    visitor.say('x'.repeat(128 * 1024 + 1));

    expect(await visitor.isLeft()).toBe(1009);
  });

  it.each([
    ['nobody has said anything for long', { idleMaxMs: 1, openMaxMs: 60_000 }],
    ['it was open for as long as it may be', { idleMaxMs: 60_000, openMaxMs: 1 }],
  ])('ends when %s', async (_, limits) => {
    const { url } = await serve({ $connect: everyoneWelcome }, limits);
    const visitor = await opened(url);

    expect(await visitor.isLeft()).toBe(1001);
  });

  it('is given ten minutes of silence and two hours in all', () => {
    expect(DOCUMENTED).toEqual({ idleMaxMs: 600_000, openMaxMs: 7_200_000 });
  });
});

async function opened(url: string) {
  const visitor = await onTheLine(url);
  if (typeof visitor === 'number') throw new Error(`The line was refused: ${visitor}.`);
  return visitor;
}
