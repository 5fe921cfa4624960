import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../infra/local/gateway/answer.ts';
import { serveApi } from '../../../infra/local/gateway/serve-api.ts';
import type { LambdaFunction } from '../../../infra/local/lambda/lambda-function.ts';
import { listen } from '../../../infra/local/ports.ts';

const failed = { status: 500, body: '{"message":"Internal Server Error"}' };

describe('what a function returns', () => {
  it.each([
    ['an answer', { statusCode: 201, body: '{"a":1}' }, { status: 201, body: '{"a":1}' }],
    ['an answer without a body', { statusCode: 204 }, { status: 204, body: '' }],
    [
      'bytes in base64',
      { statusCode: 200, body: 'aGk=', isBase64Encoded: true },
      { status: 200, body: 'hi' },
    ],
    ['something else', { a: 1 }, { status: 200, body: '{"a":1}' }],
    ['text', 'hello', { status: 200, body: 'hello' }],
    ['nothing', null, { status: 200, body: '' }],
    ['a status that is none', { statusCode: 'fine', body: '' }, failed],
    ['a body that is no text', { statusCode: 200, body: { a: 1 } }, failed],
    ['more than Lambda carries', { statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024 + 1) }, failed],
  ])('as %s becomes an answer', (_words, returned, { status, body }) => {
    const answer = readAnswer(returned);

    expect([answer.status, answer.body.toString()]).toEqual([status, body]);
  });

  it('keeps headers in lower case, lists joined, and cookies apart', () => {
    const answer = readAnswer({
      statusCode: 200,
      headers: { ETag: '"1"', Vary: ['a', 'b'] },
      cookies: ['a=1', 'b=2'],
    });

    expect(answer.headers).toEqual({ etag: '"1"', vary: 'a,b', 'set-cookie': ['a=1', 'b=2'] });
  });
});

it('a function that takes longer than its integration may is a 503, in API Gateway’s words', async () => {
  const target = { invoke: () => new Promise(() => {}) } as unknown as LambdaFunction;
  const door = { target, integrationTimeoutMs: 1, authorize: undefined, scopes: [] };
  const identity = { apiId: 'api', account: '000000000000', domainName: 'localhost' };
  const routes = [{ routeKey: '$default', target: door }];
  const server = createServer(serveApi({ identity, routes, cors: undefined }));
  const port = await listen(server, 0, 'a test');

  const answer = await fetch(`http://127.0.0.1:${port}/slow`);

  expect([answer.status, await answer.json()]).toEqual([503, { message: 'Service Unavailable' }]);
  server.closeAllConnections();
  server.close();
});
