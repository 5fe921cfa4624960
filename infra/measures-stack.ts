import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Alarms } from './constructs/alarms.ts';
import { MeasuresDashboard } from './constructs/dashboard.ts';
import { Lake } from './constructs/lake.ts';
import { OtlpExport } from './constructs/otlp-export.ts';
import { type Estate, nameIn } from './house.ts';
import type { Settings } from './settings.ts';

/**
 * What analysts count by. The bucket stays when the stack goes, with every fact in it; what else is here may be torn
 * down and raised again, but not while functions are granted parts of it.
 */
export class MeasuresStack extends Stack {
  readonly lake: Lake;

  constructor(app: App, id: string, settings: Settings, estate: Omit<Estate, 'lake' | 'live'>) {
    super(app, id, {
      stackName: nameIn(settings, 'measures'),
      description: 'Staffetta: the facts, the views over them, and where they are asked for.',
    });
    this.lake = new Lake(this, 'lake', estate, settings);
    if (settings.otlp)
      new OtlpExport(this, 'otlp', { otlp: settings.otlp, bucket: this.lake.bucket, settings });
    new Alarms(this, 'alarms', settings, { lake: this.lake });
    new MeasuresDashboard(this, 'dashboard', settings, this.lake);

    new CfnOutput(this, 'LakeBucketName', { value: this.lake.bucket.bucketName });
    new CfnOutput(this, 'LakeDatabase', { value: this.lake.catalogue.databaseName });
    new CfnOutput(this, 'LakeWorkgroup', { value: this.lake.workgroup.workGroupName });
  }
}
