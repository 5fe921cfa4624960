import { randomUUID } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentClient, type Speaker, speakThrough } from '../../shared/aws/document-client.ts';
import { schedules } from '../../shared/contract/clockwork.ts';
import type { Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { subscriptions } from '../../shared/contract/subscriptions.ts';
import { writePass } from '../../shared/seal/visit-pass.ts';
import { anAgent, helpCodeOf, opening } from '../support/assistance-walks.ts';
import { clients, useBank } from '../support/bank-under-test.ts';
import { type Asked, type Claims, call, type DoorName } from '../support/call.ts';
import { TEST_PANS, tracesIn } from '../support/card-data.ts';
import { aCustomer, analyst, marketing, network, operators } from '../support/customer-of-the-bank.ts';
import { attached, begun, visiting } from '../support/customer-walks.ts';
import { described } from '../support/described-event.ts';
import { exampleOf } from '../support/example-request.ts';

useBank();

/** Everything that the functions say, from whichever console it comes. */
const said: string[] = [];
const heard = () => said.join('');

beforeAll(() => {
  // A logger reads its level when it is made, which is when a door is first opened.
  process.env['POWERTOOLS_LOG_LEVEL'] = 'DEBUG';
  delete process.env['POWERTOOLS_METRICS_DISABLED'];
});

beforeEach(() => {
  const hear = (text: string | Uint8Array) => {
    said.push(typeof text === 'string' ? text : Buffer.from(text).toString());
    return true;
  };
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(hear);
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation(
      (...words: unknown[]) => void hear(words.map(String).join(' ')),
    );
  }
});

afterEach(() => {
  speakThrough(undefined);
  vi.restoreAllMocks();
  said.length = 0;
});

/** A word that is nowhere else, as whatever it is planted as. */
const canary = 'canary0f5e7c1a';
const planted = {
  customer: `c-${canary}`,
  token: `eyJhbGciOiJFUzI1NiJ9.${canary}.${canary}`,
  key: `key-${canary}`,
  pass: writePass({ customerId: `c-${canary}`, secret: canary.padEnd(24, 'A') }),
  words: `Anna Rossi <anna.${canary}@mail.example>, account ${canary}, card ${TEST_PANS[0]}`,
};

/** Whatever of the canaries is in a text, also where it is escaped, encoded or only half there. */
function leaksIn(text: string): string[] {
  const forms = [canary, canary.slice(0, 10), encodeURIComponent(planted.words), ...encoded(canary)];
  const found = forms.filter((form) => text.includes(form));
  return [...found, ...tracesIn(Buffer.from(text)), ...(/mail\.example|Rossi/.exec(text) ?? [])];
}

const encoded = (text: string): string[] => [
  Buffer.from(text).toString('base64').slice(0, 16),
  Buffer.from(` ${text}`).toString('base64').slice(4, 18),
  Buffer.from(`  ${text}`).toString('base64').slice(4, 18),
  Buffer.from(text).toString('hex'),
];

function callerAt({ scopes }: Route, customer: Claims): Claims {
  if (scopes.includes('operations')) return operators;
  if (scopes.includes('catalogue')) return marketing;
  if (scopes.includes('measures')) return analyst;
  if (scopes.includes('session') || scopes.includes('approve')) return customer;
  return scopes.includes('assist') ? anAgent() : network;
}

const stranger: Claims = {
  client_id: clients.phone,
  scope: 'session approve',
  sub: planted.customer,
  sid: `sid-${canary}`,
  auth_time: String(Math.floor(Date.now() / 1000)),
};

const headers = {
  authorization: `Bearer ${planted.token}`,
  cookie: `session=${canary}`,
  'idempotency-key': `"${planted.key}"`,
  'staffetta-visit': planted.pass,
  'staffetta-assistance': planted.pass,
  'user-agent': planted.words,
  traceparent: `00-${canary}`,
  'x-forwarded-for': canary,
};

/** The same form, with a canary in the place of every text. */
function withCanaries(value: unknown): unknown {
  if (typeof value === 'string') return planted.words;
  if (Array.isArray(value)) return value.map(withCanaries);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withCanaries(each)]));
}

/** The ways in which a request may go wrong, each with canaries wherever there is room. */
function attempts(route: Route): Asked[] {
  const asked = exampleOf(route, callerAt(route, stranger));
  const all = { ...asked, headers };
  const path = Object.fromEntries(Object.keys(asked.path ?? {}).map((name) => [name, canary]));
  const query = { ...asked.query, [canary]: planted.words };
  const bodies = route.body
    ? [
        `{"${canary}": "${planted.words}`,
        withCanaries(asked.body),
        { ...(asked.body as object), [canary]: canary },
      ]
    : [];
  return [
    all,
    { ...all, path },
    { ...all, query },
    { ...all, by: { ...stranger, client_id: canary, scope: canary } },
    ...bodies.map((body) => ({ ...all, body })),
  ];
}

const doors = routes.map((route) => [route.function as DoorName, route] as const);

describe.each(doors)('the log of %s', (door, route) => {
  it('says nothing of whoever calls, of what they send, or with what', async () => {
    const all = attempts(route);

    for (const asked of all) await call(door, asked);

    const lines = heard();
    expect(lines.match(/"door":/g)?.length).toBe(all.length);
    expect(leaksIn(lines)).toEqual([]);
  });

  it('says nothing of what a table holds or a failing store quotes', async () => {
    const asked = exampleOf(route, callerAt(route, stranger));

    for (const failing of Object.values(failures)) {
      speakThrough(failing);
      await call(door, { ...asked, seen: 0, headers });
    }

    expect(leaksIn(heard())).toEqual([]);
  });
});

/** Stores that fail, and quote all that they were sent and all that they hold. */
const failures: Readonly<Record<string, Speaker>> = {
  'refuses with the item': failsWith(
    () =>
      new ConditionalCheckFailedException({
        $metadata: {},
        message: 'The conditional request failed',
        Item: { session: { S: planted.words } },
      }),
  ),
  'cancels with the items': failsWith(
    (input) =>
      new TransactionCanceledException({
        $metadata: {},
        message:
          'Transaction cancelled, please refer cancellation reasons for specific reasons [ConditionalCheckFailed]',
        CancellationReasons: [
          { Code: 'ConditionalCheckFailed', Message: input, Item: { session: { S: planted.words } } },
          { Code: planted.words },
        ],
      }),
  ),
  'quotes the request': failsWith(
    (input) =>
      new DynamoDBServiceException({
        name: 'ValidationException',
        $fault: 'client',
        $metadata: {},
        message: input,
      }),
  ),
  'breaks off in the middle of an answer': failsWith(() => {
    try {
      return JSON.parse(`{"Item": ${planted.words}`) as Error;
    } catch (error) {
      return Object.assign(error as Error, { $response: { body: planted.words }, input: planted.words });
    }
  }),
  'holds what nobody can read': {
    send: async () => ({
      Item: { session: planted.words, [canary]: canary },
      Items: [{ session: planted.words, [canary]: canary, pk: planted.words, sk: planted.words }],
      Attributes: { [canary]: planted.words },
    }),
  } as unknown as Speaker,
};

function failsWith(errorFor: (input: string) => Error): Speaker {
  const send = async (command: { readonly input: unknown }) => {
    throw new Error('The store failed.', {
      cause: errorFor(`${JSON.stringify(command.input)} ${planted.words}`),
    }).cause;
  };
  return { send } as unknown as Speaker;
}

describe('the line of a request', () => {
  it.each([
    ['answered', '200', ['Requests', 'DurationMs'], undefined],
    ['refused', '404', ['Requests', 'DurationMs', 'Refusals'], 'transaction-not-found'],
  ])('says that it was %s, and is what CloudWatch counts it by', async (message, status, counted, code) => {
    const { web } = await aCustomer();
    await attached(web);
    said.length = 0;

    if (code)
      await call('read-transaction', { by: web, path: { transactionId: `t000000-${'0'.repeat(16)}` } });
    else await call('read-session', { by: web });

    const [line, ...others] = said.filter((text) => text.trim() !== '').map((text) => JSON.parse(text));
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      ...{
        level: 'INFO',
        message,
        status,
        function: code ? 'read-transaction' : 'read-session',
        Requests: 1,
      },
      ...(code && { code }),
      requestId: expect.any(String),
    });
    const [{ Metrics, Dimensions }] = line._aws.CloudWatchMetrics;
    expect(Metrics.map(({ Name }: { Name: string }) => Name)).toEqual(counted);
    expect(Dimensions).toEqual([['service', 'function']]);
  });
});

describe('the logs of a customer’s whole walk', () => {
  it('say nothing of the customer, of their passes and tickets, nor of what they typed', async () => {
    const customer = await aCustomer();
    await attached(customer.phone, customer.web);
    const visit = await visiting(customer);
    const code = await helpCodeOf(customer.web);
    const { pass } = await opened(code);
    const transactionId = await begun(customer.phone, 'transfer');
    await call('save-draft', {
      by: customer.phone,
      path: { transactionId },
      body: { step: 'payee', draft: { beneficiary: planted.words } },
    });
    const lines = heard();

    const secrets = [customer.customerId, customer.cardToken, visit, code, pass, customer.phone.sid ?? ''];
    expect(lines).toContain('"message":"answered"');
    expect(secrets.filter((secret) => secret.length < 6 || lines.includes(secret))).toEqual([]);
    expect(leaksIn(lines)).toEqual([]);
  });

  it('say nothing of a session whose every write fails', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const real = documentClient();
    speakThrough({
      send: (async (command: { readonly input: object; readonly constructor: { readonly name: string } }) => {
        if (/^(Get|Query|BatchGet)/.test(command.constructor.name)) return real.send(command as never);
        throw Object.assign(new Error(JSON.stringify(command.input)), {
          name: 'InternalServerError',
          $metadata: {},
        });
      }) as unknown as Speaker['send'],
    });

    for (const [door, route] of doors) {
      if (!route.scopes.includes('session') || route.guard === 'none') continue;
      await call(door, { ...exampleOf(route, customer.phone), headers: { 'user-agent': canary } });
    }

    const lines = heard();
    expect(lines).toContain('"message":"failed"');
    expect(lines).not.toContain(customer.customerId);
    expect(lines).not.toContain(customer.phone.sid);
  });
});

/** An assistance, by the code that its customer told. */
async function opened(helpCode: string): Promise<{ pass: string }> {
  const { body } = await opening(anAgent(), helpCode);
  return body;
}

describe.each(subscriptions.map(({ function: name, ...rest }) => [name, rest] as const))(
  'the log of %s, and what its dead letters are told of',
  (name) => {
    it('says nothing of what it was brought', async () => {
      const { handler } = (await import(`../../functions/${name}.ts`)) as Listener;
      const examples = Object.values(described.components.messages).flatMap(({ examples }) => examples);
      const events = examples.map(({ payload }) =>
        withWords({ ...(payload as object), subject: planted.customer }),
      );
      const bodies = [`{"detail": "${planted.words}`, JSON.stringify({ detail: planted.words }), ...events];

      for (const failing of Object.values(failures)) {
        speakThrough(failing);
        await handler({ Records: bodies.map((body) => ({ messageId: randomUUID(), body })) });
      }

      const lines = heard();
      expect(lines).toContain('"message":"failed"');
      expect(leaksIn(lines)).toEqual([]);
    });
  },
);

interface Listener {
  handler(batch: { Records: readonly { messageId: string; body: string }[] }): Promise<unknown>;
}

const withWords = (event: object): string =>
  JSON.stringify({ detail: { ...event, [canary]: planted.words } });

describe('work that nobody waits for', () => {
  it.each(schedules.map(({ function: name }) => name))(
    'throws nothing that quotes a table: %s',
    async (name) => {
      const { handler } = (await import(`../../functions/${name}.ts`)) as {
        handler(event?: unknown): Promise<unknown>;
      };

      for (const failing of Object.values(failures)) {
        speakThrough(failing);
        const thrown = await handler().catch((error: unknown) => error);
        // Lambda writes down what it is thrown, with all that hangs on it.
        if (thrown instanceof Error)
          said.push(JSON.stringify({ ...thrown, stack: thrown.stack, cause: thrown.cause }));
      }

      expect(leaksIn(heard())).toEqual([]);
    },
  );

  it.each(['relay-events', 'tell-live', 'anchor-audit'])(
    'throws nothing that quotes a stream: %s',
    async (name) => {
      const { handler } = (await import(`../../functions/${name}.ts`)) as {
        handler(event: unknown): Promise<unknown>;
      };
      const image = {
        pk: { S: planted.customer },
        sk: { S: 'session' },
        session: { S: planted.words },
        outbox: { L: [{ S: canary }] },
      };
      const record = {
        eventName: 'MODIFY',
        dynamodb: { SequenceNumber: '1', Keys: image, NewImage: image, OldImage: image },
      };

      for (const failing of Object.values(failures)) {
        speakThrough(failing);
        const thrown = await handler({ Records: [record] }).catch((error: unknown) => error);
        if (thrown instanceof Error)
          said.push(JSON.stringify({ ...thrown, stack: thrown.stack, cause: thrown.cause }));
      }

      expect(leaksIn(heard())).toEqual([]);
    },
  );
});

it('would be seen to leak', () => {
  console.info(`{"error":"${planted.words}"}`);

  expect(leaksIn(heard()).length).toBeGreaterThan(2);
});
