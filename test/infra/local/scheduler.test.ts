import { createServer } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CloudRefusal } from '../../../infra/local/cloud/cloud-refusal.ts';
import type { LambdaFunction, Outcome } from '../../../infra/local/lambda/lambda-function.ts';
import type { Permissions } from '../../../infra/local/permissions/permissions.ts';
import { openQueues, type Queue, type Queues } from '../../../infra/local/queues/queues.ts';
import { answerSchedulerCall } from '../../../infra/local/scheduler/answer-scheduler-call.ts';
import { instantOf } from '../../../infra/local/scheduler/one-time.ts';
import { openScheduler, type Scheduler } from '../../../infra/local/scheduler/scheduler.ts';
import { openStore, type Store } from '../../../infra/local/store.ts';
import { type ServedAlone, serveAlone } from '../../support/bank-server.ts';
import { aDataFolder } from './fixture.ts';

const queue = (name: string): Queue => ({
  name,
  arn: `arn:aws:sqs:eu-south-1:000000000000:${name}`,
  url: `http://127.0.0.1/${name}`,
  visibilityTimeoutS: 30,
  delayS: 0,
  retentionS: 3600,
});
const due = queue('due');
const lost = queue('lost');
const FUNCTION = 'arn:aws:lambda:eu-south-1:000000000000:function:one';
const place = { account: '000000000000', region: 'eu-south-1', apiUrl: '', cloudUrl: '', engineUrl: '' };

let folder: ReturnType<typeof aDataFolder>;
let store: Store;
let queues: Queues;
let scheduler: Scheduler;
let outcome: Outcome;
let allowsRole: Permissions['allowsRole'];
let served: ServedAlone;
let client: SchedulerClient;

function open() {
  store = openStore(join(folder.path, 'cloud.sqlite'));
  queues = openQueues(store);
  queues.add(due);
  queues.add(lost);
  const target = { invoke: async () => outcome } as unknown as LambdaFunction;
  scheduler = openScheduler(store, place, queues, new Map([[FUNCTION, target]]), { allowsRole });
  scheduler.addGroup('reminders');
}

beforeEach(async () => {
  folder = aDataFolder();
  outcome = { ok: true, value: null };
  allowsRole = () => true;
  open();
  served = await serveAlone(
    createServer(async (request, response) => {
      const body = request.method === 'GET' || request.method === 'DELETE' ? {} : await json(request);
      const url = new URL(request.url ?? '', 'http://cloud');
      try {
        const answer = answerSchedulerCall({ method: request.method ?? '', url, body }, scheduler);
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      } catch (error) {
        const { status = 500, code, message } = error as CloudRefusal;
        response
          .writeHead(error instanceof CloudRefusal ? status : 400, { 'content-type': 'application/json' })
          .end(JSON.stringify({ __type: code ?? 'ValidationException', message }));
      }
    }),
  );
  client = new SchedulerClient({
    endpoint: served.endpoint,
    region: 'eu-south-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});

afterEach(async () => {
  client.destroy();
  scheduler.stop();
  await served.close();
  store.close();
  folder.remove();
});

const NAME = 'unfinished-t000004-9f86d08188.1';
const ask = (overrides: Partial<CreateScheduleCommandInput> = {}): CreateScheduleCommandInput => ({
  Name: NAME,
  GroupName: 'reminders',
  ScheduleExpression: 'at(2027-03-01T09:00:00)',
  ScheduleExpressionTimezone: 'Europe/Rome',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: {
    Arn: due.arn,
    RoleArn: 'arn:aws:iam::000000000000:role/caller',
    Input: '{"at":"<aws.scheduler.scheduled-time>"}',
    DeadLetterConfig: { Arn: lost.arn },
    RetryPolicy: { MaximumRetryAttempts: 5, MaximumEventAgeInSeconds: 3600 },
  },
  ...overrides,
});
const create = (overrides?: Partial<CreateScheduleCommandInput>) =>
  client.send(new CreateScheduleCommand(ask(overrides)));
const get = () => client.send(new GetScheduleCommand({ Name: NAME, GroupName: 'reminders' }));
const AT = Date.parse('2027-03-01T08:00:00Z');
const bodies = (of: Queue) => queues.receive(of, 10).map(({ body }) => body);

describe('a schedule that was set at run time', () => {
  it('calls its queue once at its time, as the SDK’s own client asked for it, and is gone', async () => {
    const { ScheduleArn } = await create();
    const before = await get();

    const early = await scheduler.passTime(AT - 1);
    const fired = await scheduler.passTime(AT);

    expect(ScheduleArn).toBe(`arn:aws:scheduler:eu-south-1:000000000000:schedule/reminders/${NAME}`);
    expect(before).toMatchObject({ Name: NAME, GroupName: 'reminders', State: 'ENABLED', Arn: ScheduleArn });
    expect(early).toEqual([]);
    expect(fired).toEqual([{ name: NAME, at: '2027-03-01T08:00:00.000Z' }]);
    expect(bodies(due)).toEqual(['{"at":"2027-03-01T08:00:00Z"}']);
    await expect(get()).rejects.toThrow(expect.objectContaining({ name: 'ResourceNotFoundException' }));
    expect(await scheduler.passTime(AT + 1)).toEqual([]);
  });

  it('is replaced by an update, and removed by a deletion', async () => {
    await create();
    await client.send(new UpdateScheduleCommand(ask({ ScheduleExpression: 'at(2027-03-02T09:00:00)' })));
    const onTheFirst = await scheduler.passTime(AT);

    await client.send(new DeleteScheduleCommand({ Name: NAME, GroupName: 'reminders' }));

    expect(onTheFirst).toEqual([]);
    expect(await scheduler.passTime(AT + 10 * 86_400_000)).toEqual([]);
  });

  it('is there once for one client token, and conflicts with another', async () => {
    const first = await create({ ClientToken: 'one' });

    const again = await create({ ClientToken: 'one' });

    expect(again.ScheduleArn).toBe(first.ScheduleArn);
    await expect(create({ ClientToken: 'two' })).rejects.toThrow(
      expect.objectContaining({ name: 'ConflictException' }),
    );
  });

  it.each([
    ['an update of none', () => client.send(new UpdateScheduleCommand(ask())), 'ResourceNotFoundException'],
    [
      'a deletion of none',
      () => client.send(new DeleteScheduleCommand({ Name: NAME, GroupName: 'reminders' })),
      'ResourceNotFoundException',
    ],
    ['a group that is not deployed', () => create({ GroupName: 'others' }), 'ResourceNotFoundException'],
    ['what repeats', () => create({ ScheduleExpression: 'rate(1 day)' }), 'ValidationException'],
    ['no time zone', () => create({ ScheduleExpressionTimezone: 'Europe/Nowhere' }), 'ValidationException'],
    ['no name', () => create({ Name: 'a b' }), 'ValidationException'],
    [
      'a target that is not here',
      () => create({ Target: { Arn: 'arn:aws:sqs:eu-south-1:1:x', RoleArn: 'r' } }),
      'ValidationException',
    ],
  ])('is refused: %s', async (_, act, name) => {
    await expect(act()).rejects.toThrow(expect.objectContaining({ name }));
  });

  it('survives a restart, and is not fired twice by one', async () => {
    await create();
    store.close();
    open();

    const fired = await scheduler.passTime(AT);
    store.close();
    open();

    expect(fired).toHaveLength(1);
    expect(await scheduler.passTime(AT)).toEqual([]);
    expect(bodies(due)).toHaveLength(1);
  });

  it('fires by itself when its time has come while nobody ran it', async () => {
    await create({ ScheduleExpression: 'at(2026-01-01T09:00:00)' });
    const arrived = new Promise<void>((resolve) => queues.onArrival(due, resolve));

    scheduler.start();

    await arrived;
    expect(bodies(due)).toEqual(['{"at":"2026-01-01T08:00:00Z"}']);
  });

  it('calls a function too, tries again, and gives it up to the dead letters', async () => {
    const Target = { ...ask().Target, Arn: FUNCTION } as CreateScheduleCommandInput['Target'];
    await create({ Target });
    outcome = { ok: false, error: { errorType: 'Error', errorMessage: 'no' } };

    for (let time = 0; time < 4; time += 1) await scheduler.passTime(AT + Date.now());

    expect(bodies(lost)).toEqual([expect.stringContaining('"at"')]);
    expect(await scheduler.passTime(AT + Date.now())).toEqual([]);
  });
});

describe('a schedule whose role may not call what it names', () => {
  it('calls nobody, and goes to the dead letters where its role may', async () => {
    const asked: unknown[] = [];
    allowsRole = (roleArn, service, [ask], context) => {
      asked.push([roleArn, service, ask?.action, context?.['aws:SourceArn']]);
      return ask?.resource === lost.arn;
    };
    store.close();
    open();
    await create();

    await scheduler.passTime(AT);

    expect(bodies(due)).toEqual([]);
    expect(bodies(lost)).toEqual(['{"at":"2027-03-01T08:00:00Z"}']);
    expect(asked[0]).toEqual([
      'arn:aws:iam::000000000000:role/caller',
      'scheduler.amazonaws.com',
      'sqs:SendMessage',
      'arn:aws:scheduler:eu-south-1:000000000000:schedule-group/reminders',
    ]);
    await expect(get()).rejects.toThrow(expect.objectContaining({ name: 'ResourceNotFoundException' }));
  });
});

describe('a time in a zone', () => {
  it.each([
    ['2026-11-22T09:00:00', 'UTC', '2026-11-22T09:00:00.000Z'],
    ['2026-11-22T09:00:00', 'Europe/Rome', '2026-11-22T08:00:00.000Z'],
    ['2027-07-01T09:00:00', 'Europe/Rome', '2027-07-01T07:00:00.000Z'],
    ['2026-11-22T09:00:00', 'Asia/Kathmandu', '2026-11-22T03:15:00.000Z'],
    ['2027-03-28T08:00:00', 'Europe/Rome', '2027-03-28T06:00:00.000Z'],
    ['2026-10-25T02:30:00', 'Europe/Rome', '2026-10-25T00:30:00.000Z'],
    ['2027-03-28T02:30:00', 'Europe/Rome', '2027-03-28T01:30:00.000Z'],
  ])('at(%s) in %s is %s', (local, zone, instant) => {
    expect(new Date(instantOf(`at(${local})`, zone)).toISOString()).toBe(instant);
  });
});
