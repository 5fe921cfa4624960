import { Duration } from 'aws-cdk-lib';
import { CfnMetricStream } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { CfnDeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose';
import { Construct } from 'constructs';
import { lakeFolders } from '../../shared/measures/lake-folders.ts';
import { nameIn } from '../house.ts';
import type { Settings } from '../settings.ts';
import type { LakeBucket } from './lake-bucket.ts';
import { ofThisAccount } from './of-this-account.ts';
import { reachLake } from './reach-lake.ts';
import { metricsNamespace } from './staffetta-function.ts';

/** Ours, and those of the services that customers notice. */
const namespaces = [metricsNamespace, 'AWS/Lambda', 'AWS/ApiGateway', 'AWS/DynamoDB'];

/** The least that Firehose waits where it says anything; metrics that are older than minutes wake nobody. */
const gatherFor = Duration.minutes(1);
const gatherMiB = 1;
const keepSendingFor = Duration.hours(1);

export interface OtlpExportProps {
  readonly otlp: NonNullable<Settings['otlp']>;
  readonly bucket: LakeBucket;
  readonly settings: Settings;
}

/**
 * Sends metrics to the bank's own collector, as OpenTelemetry has them. What the collector did not take for an hour lies
 * in the lake for some days.
 */
export class OtlpExport extends Construct {
  constructor(scope: Construct, id: string, { otlp, bucket, settings }: OtlpExportProps) {
    super(scope, id);
    const sender = new Role(this, 'sender', { assumedBy: ofThisAccount(this, 'firehose.amazonaws.com') });
    reachLake(sender, bucket, { writing: [lakeFolders.unsentMetrics], inParts: true });
    sender.addToPolicy(
      new PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        resources: [otlp.accessKeySecretArn],
      }),
    );
    const stream = new CfnDeliveryStream(this, 'stream', {
      deliveryStreamName: nameIn(settings, 'metrics'),
      deliveryStreamType: 'DirectPut',
      deliveryStreamEncryptionConfigurationInput: { keyType: 'AWS_OWNED_CMK' },
      httpEndpointDestinationConfiguration: {
        endpointConfiguration: { name: 'collector', url: otlp.url },
        secretsManagerConfiguration: {
          enabled: true,
          secretArn: otlp.accessKeySecretArn,
          roleArn: sender.roleArn,
        },
        requestConfiguration: { contentEncoding: 'GZIP' },
        bufferingHints: { intervalInSeconds: gatherFor.toSeconds(), sizeInMBs: gatherMiB },
        retryOptions: { durationInSeconds: keepSendingFor.toSeconds() },
        roleArn: sender.roleArn,
        s3BackupMode: 'FailedDataOnly',
        s3Configuration: {
          bucketArn: bucket.bucketArn,
          roleArn: sender.roleArn,
          prefix: lakeFolders.unsentMetrics,
          errorOutputPrefix: lakeFolders.unsentMetrics,
          compressionFormat: 'GZIP',
          encryptionConfiguration: { kmsEncryptionConfig: { awskmsKeyArn: bucket.key.keyArn } },
        },
      },
    });
    stream.node.addDependency(sender);

    const teller = new Role(this, 'teller', {
      assumedBy: ofThisAccount(this, 'streams.metrics.cloudwatch.amazonaws.com'),
    });
    teller.addToPolicy(
      new PolicyStatement({
        actions: ['firehose:PutRecord', 'firehose:PutRecordBatch'],
        resources: [stream.attrArn],
      }),
    );
    const metrics = new CfnMetricStream(this, 'metrics', {
      name: nameIn(settings, 'metrics'),
      firehoseArn: stream.attrArn,
      roleArn: teller.roleArn,
      outputFormat: 'opentelemetry1.0',
      includeFilters: namespaces.map((namespace) => ({ namespace })),
    });
    metrics.node.addDependency(teller);
  }
}
