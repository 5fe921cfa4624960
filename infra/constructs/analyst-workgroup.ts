import { Size, Stack } from 'aws-cdk-lib';
import { CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { lakeFolders } from '../../shared/measures/lake-folders.ts';
import { nameIn } from '../house.ts';
import type { Settings } from '../settings.ts';
import type { LakeBucket } from './lake-bucket.ts';

/** Half a dollar. A query that would read more asks for something else than it meant. */
const scannedPerQueryMax = Size.gibibytes(100);

/** Where questions to the lake are asked: whoever asks, the answers lie encrypted in the lake, and lapse there. */
export class AnalystWorkgroup extends Construct {
  readonly workGroupName: string;
  readonly workGroupArn: string;

  constructor(
    scope: Construct,
    id: string,
    { bucket, settings }: { bucket: LakeBucket; settings: Settings },
  ) {
    super(scope, id);
    this.workGroupName = nameIn(settings, 'measures');
    this.workGroupArn = Stack.of(this).formatArn({
      service: 'athena',
      resource: 'workgroup',
      resourceName: this.workGroupName,
    });
    new CfnWorkGroup(this, 'workgroup', {
      name: this.workGroupName,
      description: 'Questions to the measures.',
      state: 'ENABLED',
      workGroupConfiguration: {
        enforceWorkGroupConfiguration: true,
        publishCloudWatchMetricsEnabled: true,
        bytesScannedCutoffPerQuery: scannedPerQueryMax.toBytes(),
        engineVersion: { selectedEngineVersion: 'Athena engine version 3' },
        resultConfiguration: {
          outputLocation: `s3://${bucket.bucketName}/${lakeFolders.queries}`,
          encryptionConfiguration: { encryptionOption: 'SSE_KMS', kmsKey: bucket.key.keyArn },
        },
      },
    });
  }

  /** What Athena counts of the questions that were asked here. */
  metric(metricName: string, options: MetricOptions): Metric {
    return new Metric({
      namespace: 'AWS/Athena',
      metricName,
      dimensionsMap: { WorkGroup: this.workGroupName },
      ...options,
    });
  }
}
