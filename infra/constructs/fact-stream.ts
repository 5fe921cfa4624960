import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import {
  type EventBus,
  EventField,
  type IRuleTarget,
  Match,
  Rule,
  RuleTargetInput,
} from 'aws-cdk-lib/aws-events';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnDeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose';
import { LogGroup, LogStream } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { eventSource } from '../../shared/contract/events.ts';
import { FACT_SCHEMA, type Fact, NO_KIND } from '../../shared/measures/fact.ts';
import { lakeFolders } from '../../shared/measures/lake-folders.ts';
import { nameIn } from '../house.ts';
import type { Settings } from '../settings.ts';
import { DeadLetters } from './dead-letters.ts';
import type { LakeBucket } from './lake-bucket.ts';
import { ofThisAccount } from './of-this-account.ts';
import { reachLake } from './reach-lake.ts';

/** The longest that Firehose waits. Files are few and large then, which is what a query reads quickly. */
const gatherFor = Duration.minutes(15);
/** The least that Firehose allows where files are parted by what is in them. */
const gatherMiB = 64;
const keepPartingFor = Duration.minutes(5);

/** Where Firehose says what it could not write. */
const logStreamName = 'delivery';

/** What EventBridge itself allows at most, before it gives an event up. */
const deliveryTriesMax = 185;
const keepDelivering = Duration.hours(24);

/** Of each record the folders in which it lies, in JQ: its day (UTC), and the kind of its transaction. */
const folderOf = `{day:.time[0:10],kind:(.data.kind // "${NO_KIND}")}`;

/**
 * Carries every event from the bus to the lake as a fact, with no code in between: a rule, whose template leaves the
 * customer out, and the id that tells it, and a stream, which gathers facts into files by day and kind.
 */
export class FactStream extends Construct {
  readonly stream: CfnDeliveryStream;
  /** Events that never reached the stream. */
  readonly undelivered: DeadLetters;
  private readonly log: LogGroup;

  constructor(scope: Construct, id: string, props: FactStreamProps) {
    super(scope, id);
    this.undelivered = new DeadLetters(this, 'undelivered');
    this.log = new LogGroup(this, 'log', {
      logGroupName: `/aws/kinesisfirehose/${nameIn(props.settings, 'facts')}`,
      retention: props.settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.stream = this.gather(props);
    new Rule(this, 'rule', {
      eventBus: props.bus,
      description: 'Tells every event to the lake, without whom it happened to.',
      eventPattern: { source: [eventSource], detail: { factid: Match.exists() } },
      targets: [this.tell()],
    });
  }

  /** What Firehose counts of itself. */
  metric(metricName: string, options: MetricOptions): Metric {
    const { ref: DeliveryStreamName } = this.stream;
    return new Metric({
      namespace: 'AWS/Firehose',
      metricName,
      dimensionsMap: { DeliveryStreamName },
      ...options,
    });
  }

  /** How many lines its log has: it says there what it could not write or part, and nothing else. */
  metricComplaints(options: MetricOptions): Metric {
    const { logGroupName: LogGroupName } = this.log;
    return new Metric({
      namespace: 'AWS/Logs',
      metricName: 'IncomingLogEvents',
      dimensionsMap: { LogGroupName },
      ...options,
    });
  }

  private gather({ bucket, settings }: FactStreamProps): CfnDeliveryStream {
    new LogStream(this, 'log-stream', {
      logGroup: this.log,
      logStreamName,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const writer = new Role(this, 'writer', { assumedBy: ofThisAccount(this, 'firehose.amazonaws.com') });
    reachLake(writer, bucket, { writing: [lakeFolders.facts, lakeFolders.undelivered], inParts: true });
    writer.addToPolicy(
      new PolicyStatement({
        actions: ['logs:PutLogEvents'],
        resources: [
          Stack.of(this).formatArn({
            service: 'logs',
            resource: 'log-group',
            resourceName: `${this.log.logGroupName}:log-stream:${logStreamName}`,
            arnFormat: ArnFormat.COLON_RESOURCE_NAME,
          }),
        ],
      }),
    );
    const stream = new CfnDeliveryStream(this, 'stream', {
      deliveryStreamName: nameIn(settings, 'facts'),
      deliveryStreamType: 'DirectPut',
      deliveryStreamEncryptionConfigurationInput: { keyType: 'AWS_OWNED_CMK' },
      extendedS3DestinationConfiguration: {
        bucketArn: bucket.bucketArn,
        roleArn: writer.roleArn,
        prefix: `${lakeFolders.facts}day=!{partitionKeyFromQuery:day}/kind=!{partitionKeyFromQuery:kind}/`,
        errorOutputPrefix: `${lakeFolders.undelivered}!{firehose:error-output-type}/!{timestamp:yyyy-MM-dd}/`,
        compressionFormat: 'GZIP',
        encryptionConfiguration: { kmsEncryptionConfig: { awskmsKeyArn: bucket.key.keyArn } },
        bufferingHints: { intervalInSeconds: gatherFor.toSeconds(), sizeInMBs: gatherMiB },
        dynamicPartitioningConfiguration: {
          enabled: true,
          retryOptions: { durationInSeconds: keepPartingFor.toSeconds() },
        },
        processingConfiguration: { enabled: true, processors },
        cloudWatchLoggingOptions: {
          enabled: true,
          logGroupName: this.log.logGroupName,
          logStreamName,
        },
      },
    });
    // Firehose tries the role at once, and it can do nothing before its policy is there.
    stream.node.addDependency(writer);
    return stream;
  }

  /** CDK's own target has no dead letters. */
  private tell(): IRuleTarget {
    const { attrArn: arn } = this.stream;
    const caller = new Role(this, 'caller', { assumedBy: ofThisAccount(this, 'events.amazonaws.com') });
    caller.addToPolicy(
      new PolicyStatement({ actions: ['firehose:PutRecord', 'firehose:PutRecordBatch'], resources: [arn] }),
    );
    return {
      bind: ({ ruleRef }) => {
        this.undelivered.addToResourcePolicy(
          new PolicyStatement({
            principals: [new ServicePrincipal('events.amazonaws.com')],
            actions: ['sqs:SendMessage'],
            resources: [this.undelivered.queueArn],
            conditions: { ArnEquals: { 'aws:SourceArn': ruleRef.ruleArn } },
          }),
        );
        return {
          arn,
          role: caller,
          input: RuleTargetInput.fromObject(asFact),
          targetResource: this.stream,
          deadLetterConfig: { arn: this.undelivered.queueArn },
          retryPolicy: {
            maximumRetryAttempts: deliveryTriesMax,
            maximumEventAgeInSeconds: keepDelivering.toSeconds(),
          },
        };
      },
    };
  }
}

export interface FactStreamProps {
  readonly bus: EventBus;
  readonly bucket: LakeBucket;
  readonly settings: Settings;
}

/**
 * An event as a fact: whatever is not named here stays on the bus, the customer among it, and the event's own id, which is
 * of their session. What the event says goes as it is: it names transactions and machines, and nobody.
 */
const asFact: Record<keyof Fact, unknown> = {
  schema: FACT_SCHEMA,
  id: EventField.fromPath('$.detail.factid'),
  type: EventField.fromPath('$.detail.type'),
  time: EventField.fromPath('$.detail.time'),
  sequence: EventField.fromPath('$.detail.sequence'),
  customer: EventField.fromPath('$.detail.pseudonym'),
  data: EventField.fromPath('$.detail.data'),
};

const processors: CfnDeliveryStream.ProcessorProperty[] = [
  {
    type: 'MetadataExtraction',
    parameters: [
      { parameterName: 'MetadataExtractionQuery', parameterValue: folderOf },
      { parameterName: 'JsonParsingEngine', parameterValue: 'JQ-1.6' },
    ],
  },
  {
    type: 'AppendDelimiterToRecord',
    parameters: [{ parameterName: 'Delimiter', parameterValue: '\\n' }],
  },
];
