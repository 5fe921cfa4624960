import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../infra/local/run.ts';
import { fixtureApp, queueUrl, runFixture, sqs } from './fixture.ts';

let fixture: Awaited<ReturnType<typeof runFixture>>;

beforeAll(async () => {
  fixture = await runFixture();
}, 60_000);

afterAll(async () => {
  await fixture.stop();
});

const SYNTHESIS_MS = 60_000;

describe('the gateway', () => {
  it('turns away a caller without a token, in API Gateway’s words', async () => {
    const answer = await fixture.get('/notes/n1', {});

    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await answer.json()).toEqual({ message: 'Unauthorized' });
  });

  it.each([
    ['expired', { exp: 1 }],
    ['not yet valid', { nbf: 4_000_000_000 }],
    ['issued in the future', { iat: 4_000_000_000 }],
    ['for another audience', { aud: 'another' }],
    ['of another issuer', { iss: 'https://another.example' }],
  ])('turns away a token that is %s', async (_words, claims) => {
    const token = await fixture.issuer.token(claims);

    const answer = await fixture.get('/notes/n1', { authorization: `Bearer ${token}` });

    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ message: 'Unauthorized' });
  });

  it('turns away a token that nobody signed', async () => {
    const [head, body] = (await fixture.issuer.token()).split('.');

    const answer = await fixture.get('/notes/n1', { authorization: `Bearer ${head}.${body}.AAAA` });

    expect(answer.status).toBe(401);
  });

  it('asks for one of the scopes of a route', async () => {
    const plain = await fixture.issuer.token({ scope: 'open' });
    const secret = await fixture.issuer.token({ scope: 'open secret' });

    const refused = await fixture.get('/secret-notes/none', { authorization: `Bearer ${plain}` });
    const let_in = await fixture.get('/secret-notes/none', { authorization: `Bearer ${secret}` });

    expect([refused.status, await refused.json()]).toEqual([403, { message: 'Forbidden' }]);
    expect([let_in.status, await let_in.text()]).toEqual([404, 'No such note.']);
  });

  it('knows no route but those of the template', async () => {
    const answer = await fixture.get('/nowhere');

    expect([answer.status, await answer.json()]).toEqual([404, { message: 'Not Found' }]);
  });

  it('gives a function the event that API Gateway gives', async () => {
    const answer = await fetch(`${fixture.running.url}/open/echo?a=1&a=2&b=%C3%A9`, {
      method: 'POST',
      headers: { 'X-Mixed-Case': 'Yes', cookie: 'one=1; two=2', 'content-type': 'application/json' },
      body: '{"amountMinor":5000}',
    });

    expect(await answer.json()).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /open/{proxy+}',
      rawPath: '/open/echo',
      rawQueryString: 'a=1&a=2&b=%C3%A9',
      cookies: ['one=1', 'two=2'],
      headers: { 'x-mixed-case': 'Yes', 'x-forwarded-proto': 'http' },
      queryStringParameters: { a: '1,2', b: 'é' },
      pathParameters: { proxy: 'echo' },
      requestContext: {
        http: { method: 'POST', path: '/open/echo', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
        stage: '$default',
      },
      body: '{"amountMinor":5000}',
      isBase64Encoded: false,
    });
  });

  it('passes bytes in base64, both ways', async () => {
    const sent = await fetch(`${fixture.running.url}/open/echo`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array([1, 2, 255]),
    });
    const received = await fixture.get('/open/picture');

    expect(await sent.json()).toMatchObject({ body: 'AQL/', isBase64Encoded: true });
    expect(received.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await received.arrayBuffer())).toEqual(new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  });

  it('sets each cookie of an answer', async () => {
    const answer = await fixture.get('/open/cookies');

    expect([answer.status, answer.headers.getSetCookie()]).toEqual([204, ['a=1', 'b=2']]);
  });

  it.each(['throw', 'exit', 'hang'])(
    'answers a bare 500 when the function does %s, and goes on',
    async (what) => {
      const answer = await fixture.get(`/open/${what}`);
      const next = await fixture.get('/open/picture');

      expect([answer.status, await answer.json()]).toEqual([500, { message: 'Internal Server Error' }]);
      expect(next.status).toBe(200);
    },
  );

  it('refuses a body of more than 10 MB', async () => {
    const body = new Uint8Array(10 * 1024 * 1024 + 1);

    const answer = await fetch(`${fixture.running.url}/open/echo`, { method: 'POST', body });

    expect([answer.status, await answer.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
  });

  it('answers a preflight by itself, and lets in the origins of the template alone', async () => {
    const preflight = (origin: string) =>
      fetch(`${fixture.running.url}/notes/n1`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });

    const [ours, another] = await Promise.all([
      preflight('https://bank.example'),
      preflight('https://else.example'),
    ]);

    expect([ours.status, ours.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://bank.example',
    ]);
    expect(another.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a function', () => {
  it('sees what its template and Lambda give it, and nothing of this machine', async () => {
    const environment = (await (await fixture.get('/open/environment')).json()) as Record<string, string>;

    expect(environment).toMatchObject({
      TABLE: expect.stringContaining('fixture-state-notes'),
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
      AWS_ENDPOINT_URL_EVENTBRIDGE: fixture.running.cloudUrl,
    });
    expect(environment).not.toHaveProperty('PATH');
    expect(environment).not.toHaveProperty('HOME');
  });

  it('finds a secret that was made from the template', async () => {
    const { SECRET } = (await (await fixture.get('/open/environment')).json()) as { SECRET: string };
    const client = new SecretsManagerClient({ ...nobody, endpoint: fixture.running.cloudUrl });

    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: SECRET }));

    expect(SecretString).toMatch(/^[a-zA-Z0-9]{40}$/);
  });

  it('is called by the clock, or by hand', async () => {
    const answer = await fetch(`${fixture.running.cloudUrl}/_local/schedules/clerk`, { method: 'POST' });

    expect(await answer.json()).toEqual({ function: 'clerk', answer: { filed: 'clock' } });
  });
});

describe('an event', () => {
  it('goes from the table by the bus to a queue and a function', async () => {
    await fixture.put('/notes/carried', 'hello');

    await fixture.running.drained();

    const heard = await (await fixture.get('/notes/heard-carried')).json();
    const filed = (await (await fixture.get('/notes/filed-carried')).json()) as { text: string };
    expect(heard).toEqual({ noteId: 'heard-carried', text: 'hello' });
    expect(JSON.parse(filed.text)).toMatchObject({
      version: '0',
      'detail-type': 'NoteWritten',
      source: 'fixture',
      region: 'eu-south-1',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      resources: [],
      detail: { noteId: 'carried', text: 'hello' },
    });
  });

  it('that is still on its way is named to whoever will not wait for it', async () => {
    await fixture.put('/notes/hurried', 'hello');

    const hurried = await fetch(`${fixture.running.cloudUrl}/_local/drained?seconds=0`, { method: 'POST' });
    const patient = await fetch(`${fixture.running.cloudUrl}/_local/drained?seconds=20`, { method: 'POST' });

    expect(hurried.status).toBe(504);
    expect(await hurried.text()).toMatch(/Not delivered within 0 s: .*\w/);
    expect(patient.status).toBe(200);
    expect((await fixture.get('/notes/heard-hurried')).status).toBe(200);
  });

  it.each(['soon', '-1', ''])('is not waited for by who says “%s” for how long', async (seconds) => {
    const url = `${fixture.running.cloudUrl}/_local/drained?seconds=${seconds}`;

    const answer = await fetch(url, { method: 'POST' });

    expect(answer.status).toBe(400);
  });

  it('that a consumer cannot take ends in its dead-letter queue, and the rest of the batch does not', async () => {
    await fixture.put('/notes/bad', 'unheard of');
    await fixture.put('/notes/good', 'fine');

    await fixture.running.drained();

    const { Messages } = await receiveAll('dead');
    expect(Messages.map(({ Body }) => JSON.parse(Body).detail.noteId)).toEqual(['bad']);
    expect((await fixture.get('/notes/heard-good')).status).toBe(200);
  });

  it.each(['poison', 'poison the batch'])(
    'that cannot be published (%s) is set aside, and no other',
    async (text) => {
      const [before, after] = [`before-${text.length}`, `after-${text.length}`];
      await fixture.put(`/notes/${before}`, 'fine');
      await fixture.put('/notes/poisoned', text);
      await fixture.put(`/notes/${after}`, 'fine');

      await fixture.running.drained();

      const { Messages } = await receiveAll('unpublished');
      expect(Messages.map(({ Body }) => JSON.parse(Body))).toEqual([
        expect.objectContaining({
          requestContext: expect.objectContaining({
            condition: 'RetryAttemptsExhausted',
            approximateInvokeCount: 3,
          }),
          DDBStreamBatchInfo: expect.objectContaining({ batchSize: 1 }),
        }),
      ]);
      expect((await fixture.get(`/notes/heard-${before}`)).status).toBe(200);
      expect((await fixture.get(`/notes/heard-${after}`)).status).toBe(200);
    },
  );

  it('of the SDK’s own client is taken, or refused entry by entry', async () => {
    const client = new EventBridgeClient({ ...nobody, endpoint: fixture.running.cloudUrl });
    const entry = { EventBusName: 'fixture-events', Source: 'fixture', DetailType: 'NoteWritten' };

    const answer = await client.send(
      new PutEventsCommand({
        Entries: [
          { ...entry, Detail: '{"noteId":"by-sdk","text":"hello"}', Time: new Date(0) },
          { ...entry, Detail: 'no object' },
        ],
      }),
    );
    await fixture.running.drained();

    expect(answer.FailedEntryCount).toBe(1);
    expect(answer.Entries?.[1]?.ErrorCode).toBe('MalformedDetail');
    expect((await fixture.get('/notes/heard-by-sdk')).status).toBe(200);
  });

  it('for a bus that is not there is refused', async () => {
    const client = new EventBridgeClient({ ...nobody, endpoint: fixture.running.cloudUrl });
    const Entries = [{ EventBusName: 'nowhere', Source: 'a', DetailType: 'b', Detail: '{}' }];

    const refused = client.send(new PutEventsCommand({ Entries }));

    await expect(refused).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

describe('a queue', () => {
  it('hides what it handed out, until it is deleted or shown again', async () => {
    const QueueUrl = queueUrl(fixture.running, 'spare');
    await sqs(fixture.running, 'SendMessage', { QueueUrl, MessageBody: 'one' });

    const first = await receive('spare');
    const hidden = await receive('spare');
    const [message] = first.Messages;
    await sqs(fixture.running, 'ChangeMessageVisibility', {
      QueueUrl,
      ReceiptHandle: message?.ReceiptHandle,
      VisibilityTimeout: 0,
    });
    const again = await receive('spare');
    await sqs(fixture.running, 'DeleteMessage', {
      QueueUrl,
      ReceiptHandle: again.Messages[0]?.ReceiptHandle,
    });

    expect(first.Messages).toMatchObject([{ Body: 'one', Attributes: { ApproximateReceiveCount: '1' } }]);
    expect(hidden.Messages).toEqual([]);
    expect(again.Messages).toMatchObject([{ Body: 'one', Attributes: { ApproximateReceiveCount: '2' } }]);
    expect(await counts('spare')).toEqual(['0', '0', '0']);
  });

  it('takes and deletes in batches, entry by entry, and holds back what is delayed', async () => {
    const QueueUrl = queueUrl(fixture.running, 'spare');

    const sent = await sqs<{ Successful: object[]; Failed: object[] }>(fixture.running, 'SendMessageBatch', {
      QueueUrl,
      Entries: [
        { Id: 'now', MessageBody: 'now' },
        { Id: 'later', MessageBody: 'later', DelaySeconds: 900 },
        { Id: 'wrong', MessageBody: '' },
      ],
    });
    const { Messages } = await receive('spare');
    const inFlight = await counts('spare');
    await sqs(fixture.running, 'DeleteMessageBatch', {
      QueueUrl,
      Entries: Messages.map(({ ReceiptHandle }, Id) => ({ Id: String(Id), ReceiptHandle })),
    });
    const left = await counts('spare');
    await sqs(fixture.running, 'PurgeQueue', { QueueUrl });

    expect(sent).toMatchObject({ Successful: [{ Id: 'now' }, { Id: 'later' }], Failed: [{ Id: 'wrong' }] });
    expect(Messages).toMatchObject([{ Body: 'now' }]);
    expect(inFlight).toEqual(['0', '1', '1']);
    expect(left).toEqual(['0', '0', '1']);
    expect(await counts('spare')).toEqual(['0', '0', '0']);
  });

  it('that is not there is refused in SQS’s words', async () => {
    const QueueUrl = queueUrl(fixture.running, 'nowhere');

    const answer = await sqs(fixture.running, 'ReceiveMessage', { QueueUrl });

    expect(answer).toMatchObject({ status: 400, __type: 'com.amazonaws.sqs#QueueDoesNotExist' });
  });
});

describe('a second copy', () => {
  it('is told that the data folder is in use', async () => {
    const second = run({ port: 0, dataFolder: fixture.folder.path, app: fixtureApp });

    await expect(second).rejects.toThrow(/is in use by another copy \(process \d+\)/);
  });

  it(
    'is told which port is in use',
    async () => {
      const squatter = createServer().listen(0, '127.0.0.1');
      await once(squatter, 'listening');
      const { port } = squatter.address() as AddressInfo;

      const second = run({ port: port - 3, dataFolder: `${fixture.folder.path}/second`, app: fixtureApp });

      await expect(second).rejects.toThrow(
        /^Port \d+ is in use, so .+ cannot listen there\. Stop what uses it/,
      );
      squatter.close();
    },
    SYNTHESIS_MS,
  );
});

const nobody = { region: 'eu-south-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

interface Received {
  readonly Messages: readonly { readonly Body: string; readonly ReceiptHandle: string }[];
}

function receive(queue: string, VisibilityTimeout?: number) {
  const QueueUrl = queueUrl(fixture.running, queue);
  return sqs<Received>(fixture.running, 'ReceiveMessage', {
    QueueUrl,
    MaxNumberOfMessages: 10,
    VisibilityTimeout,
  });
}

/** Takes everything that is there, and leaves the queue empty. */
async function receiveAll(queue: string) {
  const received = await receive(queue);
  await sqs(fixture.running, 'PurgeQueue', { QueueUrl: queueUrl(fixture.running, queue) });
  return received;
}

/** How many messages are visible, in flight and delayed. */
async function counts(queue: string) {
  const { Attributes } = await sqs<{ Attributes: Record<string, string> }>(
    fixture.running,
    'GetQueueAttributes',
    {
      QueueUrl: queueUrl(fixture.running, queue),
      AttributeNames: ['All'],
    },
  );
  return ['', 'NotVisible', 'Delayed'].map((which) => Attributes[`ApproximateNumberOfMessages${which}`]);
}
