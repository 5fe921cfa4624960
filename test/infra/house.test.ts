import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { functionsOfContract } from '../../infra/functions-of-contract.ts';
import { inspectHouse, Pointer, sizesOfStacks, synthesizeHouse } from '../support/synthesized-house.ts';

const LambdaFunction = z.object({
  FunctionName: z.string(),
  Runtime: z.string(),
  Architectures: z.array(z.string()),
  Handler: z.string(),
  MemorySize: z.number(),
  Timeout: z.number(),
  TracingConfig: z.object({ Mode: z.string() }),
  LoggingConfig: z.object({ LogFormat: z.string(), LogGroup: Pointer }),
});
const LogGroup = z.object({ LogGroupName: z.string(), RetentionInDays: z.number() });
const Alarm = z.object({
  AlarmName: z.string(),
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.string()).optional(),
});

/** Some hundred rules over every template, on a machine that may be busy. */
const inspectionMsMax = 60_000;

/** CloudFormation's own is 500; the rest is room for some doors more, until somebody has moved a wall. */
const resourcesMax = 450;

const otlp = {
  url: 'https://collector.bank.example/metrics',
  accessKeySecretArn: 'arn:aws:secretsmanager:eu-south-1:111122223333:secret:collector-AbCdEf',
};
const pagesAt = {
  domain: 'try.bank.example',
  certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1a2b',
};
const onCall = 'arn:aws:sns:eu-south-1:111122223333:on-call';
const { stateless, measures } = synthesizeHouse({ logRetentionDays: 90, alarmTopicArn: onCall });
const functions = stateless.all('AWS::Lambda::Function', LambdaFunction).map((each) => each.properties);
const templates = [stateless, measures];
const alarms = templates.flatMap((template) =>
  template.all('AWS::CloudWatch::Alarm', Alarm).map((alarm) => alarm.properties),
);

describe('functions', () => {
  it('are those of the contract, and no other', () => {
    expect(functions.map((each) => each.FunctionName).sort()).toEqual(
      functionsOfContract.map((name) => `staffetta-dev-${name}`).sort(),
    );
  });

  it('run alike: on one runtime and architecture, traced, logging in JSON', () => {
    const ways = functions.map(({ Runtime, Architectures, Handler, TracingConfig, LoggingConfig }) =>
      [Runtime, ...Architectures, Handler, TracingConfig.Mode, LoggingConfig.LogFormat].join(' '),
    );

    expect([...new Set(ways)]).toEqual(['nodejs24.x arm64 index.handler Active JSON']);
  });

  it('keep a log of their own, for as long as the settings say', () => {
    const logGroups = stateless.all('AWS::Logs::LogGroup', LogGroup);

    const kept = functions.map(({ LoggingConfig }) =>
      logGroups.find(({ id }) => id === LoggingConfig.LogGroup),
    );
    expect(kept.map((logGroup) => logGroup?.properties.LogGroupName)).toEqual(
      functions.map(({ FunctionName }) => `/aws/lambda/${FunctionName}`),
    );
    expect([...new Set(logGroups.map(({ properties }) => properties.RetentionInDays))]).toEqual([90]);
  });
});

describe('alarms', () => {
  it.each([
    'relay-behind',
    'relay-dead-letters',
    'live-untold-dead-letters',
    'live-failing',
    'clockwork-dead-letters',
    'answers-failing',
    'wake-sessions-silent',
    'reconcile-day-silent',
    'reconcile-day-failing',
    'reconcile-day-UnknownOutcomes',
    'reconcile-day-Differing',
    'wake-sessions-failing',
    'complete-withdrawal-failing',
    'write-notice-undelivered-dead-letters',
    'write-notice-unprocessed-dead-letters',
    'watch-balance-Dropped',
    'watch-balance-UnknownCash',
    'watch-balance-Orphans',
    'watch-balance-uncounted',
    'watch-balance-silent',
    'export-nightly-failing',
    'offers-failing',
    'offers-unread',
    'exports-unprocessed-dead-letters',
    'facts-undelivered-dead-letters',
    'audit-altered',
    'audit-unanchored-dead-letters',
    'facts-behind',
    'facts-failing',
    'held-back',
    'open-assistance-WrongTries',
    'open-assistance-TriesUsedUp',
  ])('include %s', (name) => {
    expect(alarms.map((alarm) => alarm.AlarmName)).toContain(`staffetta-dev-${name}`);
  });

  it('watch every queue of dead letters', () => {
    const DeadLetterAlarm = z.object({ Dimensions: z.array(z.object({ Value: z.unknown() })).optional() });
    const Queue = z.object({ RedrivePolicy: z.unknown().optional() });

    const watched = JSON.stringify(
      templates.flatMap((template) => template.all('AWS::CloudWatch::Alarm', DeadLetterAlarm)),
    );
    const deadLetterQueues = templates
      .flatMap((template) => template.all('AWS::SQS::Queue', Queue))
      .filter(({ properties }) => properties.RedrivePolicy === undefined);
    expect(deadLetterQueues.filter(({ id }) => !watched.includes(id))).toEqual([]);
  });

  it('rise when nobody counts what was dropped, and not only when something was', () => {
    const Watching = z.object({ AlarmName: z.string(), TreatMissingData: z.string() });

    const watching = stateless
      .all('AWS::CloudWatch::Alarm', Watching)
      .map(({ properties }) => properties)
      .filter(({ AlarmName }) => AlarmName.includes('watch-balance'))
      .map(({ AlarmName, TreatMissingData }) => [AlarmName.split('-').at(-1), TreatMissingData]);

    expect(Object.fromEntries(watching)).toEqual({
      Dropped: 'notBreaching',
      UnknownCash: 'notBreaching',
      Orphans: 'notBreaching',
      silent: 'breaching',
      uncounted: 'breaching',
    });
  });

  it('say what is at stake, and tell whoever is on call', () => {
    expect(alarms.filter((alarm) => alarm.AlarmDescription.length === 0)).toEqual([]);
    expect(alarms.filter((alarm) => !alarm.AlarmActions?.includes(onCall))).toEqual([]);
  });
});

describe('the stacks', () => {
  it('leave room below the 500 resources that one may hold', () => {
    const sizes = sizesOfStacks({ firewall: 'raise', otlp, pagesAt });

    expect(Object.entries(sizes).filter(([, size]) => size > resourcesMax)).toEqual([]);
  });
});

describe('the inspection', () => {
  it(
    'reports nothing unexplained',
    () => {
      const reports = inspectHouse({
        allowedOrigins: ['https://bank.example'],
        alarmTopicArn: onCall,
        otlp,
        pagesAt,
      });

      expect(reports).toEqual([]);
    },
    inspectionMsMax,
  );
});
