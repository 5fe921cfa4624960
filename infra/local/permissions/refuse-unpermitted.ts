import { functionArnIn, INTEGRATION } from '../resources/gateway-parts.ts';
import { Sentence } from '../sentence.ts';
import type { Declared, Deployment } from '../template/deployment.ts';
import type { Ask } from './judge.ts';
import type { Caller, Permissions } from './permissions.ts';

/** What is wired together in the templates, and what each such wire must be allowed. */
interface Site {
  readonly deployment: Deployment;
  readonly permissions: Permissions;
  /** By the function's ARN or its name. */
  callerOf(functionName: string): Caller | undefined;
}

/**
 * Refuses templates in which a service may not do what it is wired to do: feed a function from a queue or a stream in
 * that function's role, route an event to a queue, call a function for a schedule or a route. In AWS some of these fail
 * when they are deployed, and others fail each time and tell nobody.
 */
export function refuseUnpermitted(site: Site): void {
  const wires = site.deployment.resources.flatMap(
    (resource) => wiresOf[resource.type]?.(resource, site) ?? [],
  );
  const missing = wires.filter(({ holds }) => !holds).map(({ says }) => says);
  if (missing.length === 0) return;
  throw new Sentence(
    `The templates wire what they do not allow:\n${missing.map((one) => `  ${one}`).join('\n')}`,
  );
}

interface Wire {
  readonly holds: boolean;
  readonly says: string;
}

type Properties = Readonly<Record<string, unknown>>;
type WiresOf = (resource: Declared, site: Site) => Wire[];

/** What Lambda does in a function's role whenever it runs: it writes its log and sends its traces. */
const ofEveryFunction: WiresOf = (resource, site) => {
  const { LoggingConfig, TracingConfig } = resource.properties() as {
    LoggingConfig?: { LogGroup?: string };
    TracingConfig?: { Mode?: string };
  };
  const logs = site.deployment.resources.find(
    (each) =>
      each.type === 'AWS::Logs::LogGroup' && site.deployment.identityOf(each).ref === LoggingConfig?.LogGroup,
  );
  const resourceOfLogs = logs && site.deployment.identityOf(logs).attributes['Arn'];
  return [
    ...(resourceOfLogs === undefined ? [] : ['CreateLogStream', 'PutLogEvents']).map((action) => ({
      action: `logs:${action}`,
      resource: resourceOfLogs ?? '',
    })),
    ...(TracingConfig?.Mode === 'Active' ? ['PutTelemetryRecords', 'PutTraceSegments'] : []).map(
      (action) => ({ action: `xray:${action}`, resource: '*' }),
    ),
  ].map((ask) => inRole(resource, site, site.deployment.identityOf(resource).ref, ask));
};

const ofFeed: WiresOf = (resource, site) => {
  const { EventSourceArn, FunctionName, DestinationConfig } = resource.properties() as {
    EventSourceArn: string;
    FunctionName: string;
    DestinationConfig?: { OnFailure?: { Destination?: string } };
  };
  const isStream = EventSourceArn.includes(':dynamodb:');
  const actions = isStream
    ? ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((deed) => `dynamodb:${deed}`)
    : ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((deed) => `sqs:${deed}`);
  const givenUpTo = DestinationConfig?.OnFailure?.Destination;
  const table = EventSourceArn.split('/stream/')[0] ?? '';
  const key = site.permissions.keyOf(isStream ? table : EventSourceArn);
  const region = EventSourceArn.split(':')[3];
  const context = { 'kms:ViaService': `${isStream ? 'dynamodb' : 'sqs'}.${region}.amazonaws.com` };
  const asks: Ask[] = [
    ...actions.map((action) => ({ action, resource: EventSourceArn })),
    ...(key === undefined ? [] : [{ action: 'kms:Decrypt', resource: key, context }]),
    ...(givenUpTo === undefined ? [] : [{ action: 'sqs:SendMessage', resource: givenUpTo }]),
  ];
  return asks.map((ask) => inRole(resource, site, FunctionName, ask));
};

const ofAsyncCalls: WiresOf = (resource, site) => {
  const { FunctionName, DestinationConfig } = resource.properties() as {
    FunctionName: string;
    DestinationConfig?: { OnFailure?: { Destination?: string } };
  };
  const to = DestinationConfig?.OnFailure?.Destination;
  return to === undefined
    ? []
    : [inRole(resource, site, FunctionName, { action: 'sqs:SendMessage', resource: to })];
};

/** A rule sends to a queue by the queue's own policy, and to others in the role that its target names. */
const ofRule: WiresOf = (resource, site) => {
  const { Targets = [] } = resource.properties() as { Targets?: readonly TargetOfRule[] };
  const context = { 'aws:SourceArn': site.deployment.identityOf(resource).attributes['Arn'] ?? '' };
  return Targets.flatMap(({ Arn, RoleArn, DeadLetterConfig }) => {
    const deadLetters = DeadLetterConfig?.Arn;
    const asks = [Arn, ...(deadLetters === undefined ? [] : [deadLetters])].map((to) => asksToSend(to));
    return asks.flatMap((each, index) => {
      const isTarget = index === 0;
      return each.map((ask) =>
        wire(
          resource,
          ask,
          isTarget && RoleArn !== undefined
            ? site.permissions.allowsRole(RoleArn, 'events.amazonaws.com', [ask])
            : ask.action === 'lambda:InvokeFunction'
              ? mayInvoke(site, 'events.amazonaws.com', ask.resource)
              : site.permissions.allowsService('events.amazonaws.com', { ...ask, context }),
        ),
      );
    });
  });
};

interface TargetOfRule {
  readonly Arn: string;
  readonly RoleArn?: string;
  readonly DeadLetterConfig?: { readonly Arn?: string };
}

/** A schedule does all in the role that it names. */
const ofSchedule: WiresOf = (resource, site) => {
  const { Target } = resource.properties() as { Target: TargetOfRule & { readonly RoleArn: string } };
  const deadLetters = Target.DeadLetterConfig?.Arn;
  return [...asksToSend(Target.Arn), ...(deadLetters === undefined ? [] : asksToSend(deadLetters))].map(
    (ask) =>
      wire(resource, ask, site.permissions.allowsRole(Target.RoleArn, 'scheduler.amazonaws.com', [ask])),
  );
};

/** A delivery stream writes into its bucket in the role that it names. */
const ofDelivery: WiresOf = (resource, { permissions, deployment }) => {
  const { ExtendedS3DestinationConfiguration: destination } = resource.properties() as {
    ExtendedS3DestinationConfiguration: { BucketARN: string; RoleARN: string; Prefix?: string };
  };
  const { BucketARN, RoleARN, Prefix = '' } = destination;
  const key = permissions.keyOf(BucketARN);
  const region = deployment.identityOf(resource).attributes['Arn']?.split(':')[3];
  const asks: Ask[] = [
    { action: 's3:PutObject', resource: `${BucketARN}/${Prefix}` },
    { action: 's3:ListBucket', resource: BucketARN },
    ...(key === undefined
      ? []
      : [
          {
            action: 'kms:GenerateDataKey',
            resource: key,
            context: { 'kms:ViaService': `s3.${region}.amazonaws.com` },
          },
        ]),
  ];
  return asks.map((ask) =>
    wire(resource, ask, permissions.allowsRole(RoleARN, 'firehose.amazonaws.com', [ask])),
  );
};

const ofIntegration: WiresOf = (resource, site) => {
  const { IntegrationUri } = resource.properties() as { IntegrationUri: string };
  const ask = { action: 'lambda:InvokeFunction', resource: functionArnIn(IntegrationUri) };
  return [wire(resource, ask, mayInvoke(site, 'apigateway.amazonaws.com', ask.resource))];
};

const wiresOf: Readonly<Record<string, WiresOf>> = {
  'AWS::Lambda::Function': ofEveryFunction,
  'AWS::Lambda::EventSourceMapping': ofFeed,
  'AWS::Lambda::EventInvokeConfig': ofAsyncCalls,
  'AWS::Events::Rule': ofRule,
  'AWS::Scheduler::Schedule': ofSchedule,
  'AWS::KinesisFirehose::DeliveryStream': ofDelivery,
  [INTEGRATION]: ofIntegration,
};

function asksToSend(to: string): Ask[] {
  const service = to.split(':')[2];
  if (service === 'sqs') return [{ action: 'sqs:SendMessage', resource: to }];
  if (service === 'lambda') return [{ action: 'lambda:InvokeFunction', resource: to }];
  if (service === 'firehose') {
    return ['PutRecord', 'PutRecordBatch'].map((deed) => ({ action: `firehose:${deed}`, resource: to }));
  }
  return [{ action: `${service}:*`, resource: to }];
}

/** A function's own policy is a resource of the template: `AWS::Lambda::Permission`. */
function mayInvoke({ deployment }: Site, service: string, functionArn: string): boolean {
  return deployment.resources.some((resource) => {
    if (resource.type !== 'AWS::Lambda::Permission') return false;
    const { Action, FunctionName, Principal } = resource.properties() as Properties;
    const name = functionArn.split(':').at(-1);
    return (
      Action === 'lambda:InvokeFunction' &&
      Principal === service &&
      (FunctionName === functionArn || FunctionName === name)
    );
  });
}

function inRole(resource: Declared, { permissions, callerOf }: Site, functionName: string, ask: Ask): Wire {
  const caller = callerOf(functionName);
  return wire(resource, ask, caller !== undefined && permissions.useOf(caller, [ask]) === undefined);
}

const wire = ({ logicalId }: Declared, { action, resource }: Ask, holds: boolean): Wire => ({
  holds,
  says: `${logicalId} needs ${action} on ${resource}.`,
});
