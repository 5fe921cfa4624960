import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  relay,
  reminding,
  type Schedule as ScheduleOfContract,
  schedules,
} from '../../shared/contract/clockwork.ts';
import { subscriptions } from '../../shared/contract/subscriptions.ts';
import { described } from '../support/described-event.ts';
import { Pointer, synthesizeHouse } from '../support/synthesized-house.ts';

const DeadLetter = z.object({ Arn: Pointer });
const Queue = z.object({
  SqsManagedSseEnabled: z.boolean(),
  VisibilityTimeout: z.number().optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: Pointer, maxReceiveCount: z.number() }).optional(),
});
const QueuePolicy = z.object({
  Queues: z.array(Pointer),
  PolicyDocument: z.object({ Statement: z.array(z.object({ Effect: z.string(), Condition: z.unknown() })) }),
});
const Rule = z.object({
  EventBusName: Pointer,
  EventPattern: z.strictObject({
    source: z.array(z.string()),
    'detail-type': z.array(z.string()),
    detail: z.unknown().optional(),
  }),
  Targets: z.array(z.object({ Arn: Pointer, DeadLetterConfig: DeadLetter })),
});
const Mapping = z.object({
  EventSourceArn: Pointer,
  FunctionName: Pointer,
  FunctionResponseTypes: z.array(z.string()).default([]),
  BatchSize: z.number(),
  BisectBatchOnFunctionError: z.boolean().optional(),
  MaximumBatchingWindowInSeconds: z.number().optional(),
  MaximumRecordAgeInSeconds: z.number().optional(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: Pointer }) }).optional(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
});
const LambdaFunction = z.object({ FunctionName: z.string(), Timeout: z.number() });
const WithEnvironment = z.object({ Environment: z.object({ Variables: z.record(z.string(), Pointer) }) });
const Role = z.object({
  AssumeRolePolicyDocument: z.object({
    Statement: z.array(
      z.looseObject({
        Condition: z.object({ StringEquals: z.record(z.string(), z.unknown()) }).optional(),
      }),
    ),
  }),
});
const Schedule = z.object({
  ScheduleExpression: z.string(),
  Target: z.object({ Arn: Pointer, DeadLetterConfig: DeadLetter }),
});

const house = synthesizeHouse();
const { stateless } = house;
const functions = stateless.all('AWS::Lambda::Function', LambdaFunction);
const queues = stateless.all('AWS::SQS::Queue', Queue);
const rules = stateless.all('AWS::Events::Rule', Rule).map((rule) => rule.properties);
const mappings = stateless
  .all('AWS::Lambda::EventSourceMapping', Mapping)
  .map((mapping) => mapping.properties);
const clock = stateless.all('AWS::Scheduler::Schedule', Schedule).map((schedule) => schedule.properties);

describe.each(subscriptions)('the subscription of $function', ({ function: name, events, among }) => {
  const listener = functionNamed(name);
  const mapping = mappings.find(({ FunctionName }) => FunctionName === listener.id);
  const queue = queues.find(({ id }) => id === mapping?.EventSourceArn);
  const heard = rules.filter(({ Targets }) => Targets.some(({ Arn }) => Arn === queue?.id));

  it('hears its events on the bus, and no other', () => {
    expect(heard.map((rule) => rule.EventPattern)).toEqual([
      {
        source: ['staffetta'],
        'detail-type': events,
        ...(among && { detail: { data: { [among.list]: [among.value] } } }),
      },
    ]);
    expect(heard[0]?.EventBusName).toMatch(/:ExportsOutputRefbus/);
  });

  it('keeps what could not be delivered, and what could not be dealt with, apart', () => {
    const undelivered = heard[0]?.Targets[0]?.DeadLetterConfig.Arn;
    const unprocessed = queue?.properties.RedrivePolicy?.deadLetterTargetArn;

    expect(queue?.properties.RedrivePolicy?.maxReceiveCount).toBe(5);
    expect(queues.map(({ id }) => id)).toEqual(expect.arrayContaining([undelivered, unprocessed]));
    expect(undelivered).not.toBe(unprocessed);
  });

  it('tries one message again without the rest of its batch', () => {
    expect(mapping?.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
  });

  it('hides a message for as long as a slow try may take, six times over', () => {
    expect(queue?.properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * listener.properties.Timeout);
  });
});

describe('the bus', () => {
  it('has the address that the document of the events gives', () => {
    const [bus] = house.stateful.all('AWS::Events::EventBus', z.object({ Name: z.string() }));
    const { address, parameters } = described.channels['bus'] ?? {};

    expect(bus?.properties.Name).toBe(address?.replace('{stage}', parameters?.['stage']?.default ?? ''));
  });
});

describe('queues', () => {
  it('have a dead-letter queue each, or are one', () => {
    const deadLetterQueues = new Set([
      ...queues.map(({ properties }) => properties.RedrivePolicy?.deadLetterTargetArn),
      ...rules.flatMap(({ Targets }) => Targets.map(({ DeadLetterConfig }) => DeadLetterConfig.Arn)),
      ...clock.map(({ Target }) => Target.DeadLetterConfig.Arn),
      ...mappings.map(({ DestinationConfig }) => DestinationConfig?.OnFailure.Destination),
    ]);

    const without = queues.filter(({ properties }) => !properties.RedrivePolicy).map(({ id }) => id);
    expect(without.filter((id) => !deadLetterQueues.has(id))).toEqual([]);
  });

  it('are encrypted, and refuse whoever comes without TLS', () => {
    const policies = stateless.all('AWS::SQS::QueuePolicy', QueuePolicy).map((policy) => policy.properties);

    const guarded = policies
      .filter(({ PolicyDocument }) =>
        PolicyDocument.Statement.some(
          ({ Effect, Condition }) =>
            Effect === 'Deny' && JSON.stringify(Condition) === '{"Bool":{"aws:SecureTransport":"false"}}',
        ),
      )
      .flatMap(({ Queues }) => Queues);
    expect(queues.filter(({ properties }) => !properties.SqsManagedSseEnabled)).toEqual([]);
    expect(guarded.sort()).toEqual(queues.map(({ id }) => id).sort());
  });
});

describe('the relay', () => {
  const mapping = mappings.find(({ FunctionName }) => FunctionName === functionNamed(relay.function).id);

  it('is fed by the stream of sessions, at once, and with what has an outbox alone', () => {
    expect(mapping?.EventSourceArn).toMatch(/GetAttsessions.*StreamArn/);
    expect(mapping?.MaximumBatchingWindowInSeconds).toBe(0);
    expect(mapping?.FilterCriteria?.Filters).toEqual([
      { Pattern: '{"dynamodb":{"Keys":{"sk":{"S":["session","reminders","offers"]}}}}' },
    ]);
  });

  it('lets one session that cannot be published hold up no other', () => {
    expect(mapping?.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    expect(mapping?.BisectBatchOnFunctionError).toBe(true);
  });

  it('gives up before the stream forgets, and says so', () => {
    const streamForgetsAfterS = 24 * 60 * 60;

    expect(mapping?.MaximumRecordAgeInSeconds).toBeLessThan(streamForgetsAfterS);
    expect(queues.map(({ id }) => id)).toContain(mapping?.DestinationConfig?.OnFailure.Destination);
  });
});

describe('what is scheduled at run time', () => {
  const { stateful } = house;
  const listener = functionNamed(reminding.function);
  const mapping = mappings.find(({ FunctionName }) => FunctionName === listener.id);
  const [due] = stateful
    .all('AWS::SQS::Queue', Queue)
    .filter(({ properties }) => properties.RedrivePolicy !== undefined);
  const environment = stateless
    .all('AWS::Lambda::Function', WithEnvironment)
    .find(({ id }) => id === listener.id)?.properties.Environment.Variables;

  it('calls a queue that outlives every deployment, which one function empties', () => {
    expect(mapping?.EventSourceArn).toContain(`FnGetAtt${due?.id}`);
    expect(mapping?.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    expect(stateful.deletionPolicyOf(due?.id ?? '')).toBe('Retain');
    expect(due?.properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * listener.properties.Timeout);
  });

  it('keeps calls that could not be made, and those that could not be dealt with, apart', () => {
    const unprocessed = due?.properties.RedrivePolicy?.deadLetterTargetArn;

    expect(due?.properties.RedrivePolicy?.maxReceiveCount).toBe(5);
    expect(environment?.['SCHEDULE_DEAD_LETTERS']).toMatch(/undelivered/);
    expect(unprocessed).toMatch(/unprocessed/);
  });

  it('is called for by the scheduler alone, of this account and of this group', () => {
    const roles = stateful
      .all('AWS::IAM::Role', Role)
      .filter(({ properties }) => JSON.stringify(properties).includes('scheduler.amazonaws.com'));

    const [statement] = roles[0]?.properties.AssumeRolePolicyDocument.Statement ?? [];
    expect(roles).toHaveLength(1);
    expect(Object.keys(statement?.Condition?.StringEquals ?? {}).sort()).toEqual([
      'aws:SourceAccount',
      'aws:SourceArn',
    ]);
  });
});

describe('the clockwork', () => {
  it.each(schedules)('calls $function when the contract says', (schedule) => {
    const calls = clock.filter(({ Target }) => Target.Arn === functionNamed(schedule.function).id);

    expect(calls.map(({ ScheduleExpression }) => ScheduleExpression)).toEqual([inWords(schedule)]);
    expect(queues.map(({ id }) => id)).toContain(calls[0]?.Target.DeadLetterConfig.Arn);
  });

  it('gives what runs again and again less than until then, and what runs each day all that there is', () => {
    const allowed = schedules.map((schedule) => [
      functionNamed(schedule.function).properties.Timeout,
      'dailyAt' in schedule ? 900 : 60 * schedule.everyMinutes - 5,
    ]);

    expect(allowed.filter(([timeoutS, all]) => timeoutS !== all)).toEqual([]);
  });

  const inWords = (schedule: ScheduleOfContract): string => {
    if ('everyMinutes' in schedule) {
      return `rate(${schedule.everyMinutes} ${schedule.everyMinutes === 1 ? 'minute' : 'minutes'})`;
    }
    const [hour, minute] = schedule.dailyAt.split(':').map(Number);
    return `cron(${minute} ${hour} * * ? *)`;
  };
});

function functionNamed(name: string) {
  const found = functions.find(({ properties }) => properties.FunctionName === `staffetta-dev-${name}`);
  if (!found) throw new Error(`There is no function ${name}.`);
  return found;
}
