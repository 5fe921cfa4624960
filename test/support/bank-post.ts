import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { CloudRefusal } from '../../infra/local/cloud/cloud-refusal.ts';
import { answerMailCall, SEND_EMAIL_PATH } from '../../infra/local/outbox/answer-mail-call.ts';
import { answerPushCall, isPushCall } from '../../infra/local/outbox/answer-push-call.ts';
import { type Delivered, type Outbox, openOutbox } from '../../infra/local/outbox/outbox.ts';
import { openQueues, type Queue, type Queues } from '../../infra/local/queues/queues.ts';
import { answerSchedulerCall, isSchedulerCall } from '../../infra/local/scheduler/answer-scheduler-call.ts';
import { openScheduler, type Scheduler } from '../../infra/local/scheduler/scheduler.ts';
import { openStore } from '../../infra/local/store.ts';
import type { Due } from './bank-clock.ts';
import { type ServedAlone, serveAlone } from './bank-server.ts';

/** What brings messages to customers, and what calls at their time: a test file's own. */
export interface Post {
  /** What one customer got, the first first. */
  gotBy(customerId: string): Delivered[];
  /** An e-mail as its file has it, headers and all. */
  mail(delivered: Delivered | undefined): string;
  /** How often something was handed in, whether or not it had come before. */
  readonly handedIn: number;
  /** The calls that are scheduled for one customer, the soonest first. */
  scheduledFor(customerId: string): Promise<Scheduled[]>;
  /** The next so many times something is handed in, or a schedule is set, it is answered with a fault. */
  fail(times: number): void;
  /** The next removal of a schedule waits on its way, until it is let go. */
  holdRemoval(): Held;
}

export interface Held {
  /** Resolves once it is on its way. */
  readonly isHeld: Promise<void>;
  letGo(): void;
}

export interface Scheduled {
  readonly name: string;
  readonly atMs: number;
  /** What it will call with. */
  readonly due: Due;
}

const TARGET = 'arn:aws:sqs:eu-central-1:123456789012:due';
const environment = {
  SCHEDULE_GROUP: 'reminders',
  SCHEDULE_ROLE: 'arn:aws:iam::123456789012:role/caller',
  SCHEDULE_TARGET: TARGET,
  SCHEDULE_DEAD_LETTERS: 'arn:aws:sqs:eu-central-1:123456789012:undelivered',
  PUSH_TOPIC: 'arn:aws:sns:eu-central-1:123456789012:pushes',
  MAIL_FROM: 'no-reply@bank.example',
  CUSTOMER_MAIL_DOMAIN: 'customers.bank.example',
  API_URL: 'https://api.bank.example',
};

/** A Scheduler, an SES and an SNS, as the local cloud has them. */
export function usePost(): Post {
  let failing = 0;
  let handedIn = 0;
  let served: ServedAlone | undefined;
  let folder = '';
  let outbox: Outbox;
  let scheduler: Scheduler;
  const names = new Set<string>();
  let hold: (() => Promise<void>) | undefined;

  const answer = async (request: IncomingMessage): Promise<{ type: string; body: string }> => {
    const url = new URL(request.url ?? '/', 'http://post');
    const body = await text(request);
    if (failing > 0 && request.method !== 'GET') {
      failing -= 1;
      throw new CloudRefusal(400, 'ValidationException', 'no');
    }
    if (request.method === 'DELETE' && hold) {
      const wait = hold;
      hold = undefined;
      await wait();
    }
    if (isSchedulerCall(url)) {
      const call = { method: request.method ?? '', url, body: JSON.parse(body || '{}') };
      const answered = answerSchedulerCall(call, scheduler);
      names.add(url.pathname.split('/').at(-1) ?? '');
      return { type: 'application/json', body: JSON.stringify(answered) };
    }
    handedIn += 1;
    if (isPushCall(request.headers['content-type'], body)) {
      return { type: 'text/xml', body: answerPushCall(body, outbox) };
    }
    if (url.pathname !== SEND_EMAIL_PATH) throw new Error(`Nobody asks for ${url.pathname}.`);
    return { type: 'application/json', body: JSON.stringify(answerMailCall(JSON.parse(body), outbox)) };
  };

  const server = createServer((request, response) => {
    answer(request).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
      (error: CloudRefusal) =>
        response
          .writeHead(error.status ?? 500, { 'content-type': 'application/json' })
          .end(JSON.stringify({ __type: error.code, message: error.message })),
    );
  });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'staffetta-post-'));
    const store = openStore(join(folder, 'post.sqlite'));
    const queues = openQueues(store);
    queues.add(aQueue);
    outbox = openOutbox(store, join(folder, 'outbox'));
    outbox.addTopic(environment.PUSH_TOPIC);
    scheduler = openScheduler(store, here, queues as Queues, new Map());
    scheduler.addGroup(environment.SCHEDULE_GROUP);
    served = await serveAlone(server);
    Object.assign(process.env, environment);
    for (const service of services) process.env[service] = served.endpoint;
  });

  afterEach(() => {
    failing = 0;
    handedIn = 0;
  });

  afterAll(async () => {
    for (const name of [...Object.keys(environment), ...services]) delete process.env[name];
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    gotBy: (customerId) => outbox.read(customerId).toReversed(),
    mail: (delivered) => outbox.file(delivered?.file ?? '') ?? '',
    get handedIn() {
      return handedIn;
    },
    scheduledFor: async (customerId) =>
      [...names]
        .flatMap((name) => {
          const found = scheduler.find(environment.SCHEDULE_GROUP, name);
          const local = found?.request.ScheduleExpression.slice('at('.length, -1);
          const input = found?.request.Target.Input ?? '{}';
          const due = JSON.parse(input.replace('<aws.scheduler.scheduled-time>', `${local}Z`)) as Due;
          return found && due.customerId === customerId ? [{ name, atMs: Date.parse(`${local}Z`), due }] : [];
        })
        .toSorted((one, other) => one.atMs - other.atMs),
    fail: (times) => {
      failing = times;
    },
    holdRemoval: () => {
      const reached = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      hold = () => {
        reached.resolve();
        return released.promise;
      };
      return { isHeld: reached.promise, letGo: released.resolve };
    },
  };
}

const services = ['AWS_ENDPOINT_URL_SCHEDULER', 'AWS_ENDPOINT_URL_SESV2', 'AWS_ENDPOINT_URL_SNS'];

const here = {
  account: '123456789012',
  region: 'eu-central-1',
  apiUrl: 'http://nowhere',
  cloudUrl: 'http://nowhere',
  engineUrl: 'http://nowhere',
};

const aQueue: Queue = {
  name: 'due',
  arn: TARGET,
  url: 'http://nowhere/due',
  visibilityTimeoutS: 60,
  delayS: 0,
  retentionS: 3600,
};
