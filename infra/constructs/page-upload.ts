import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { nameIn } from '../house.ts';
import type { Settings } from '../settings.ts';

export interface PageUploadProps {
  readonly settings: Settings;
  /** The folder of the built pages. */
  readonly built: string;
  readonly bucket: Bucket;
  /** What stands in `config.json`, which is known only when it is deployed. */
  readonly config: object;
}

/** A file under `assets` has a name made of what is in it, and never changes. */
const keptForEver = [
  CacheControl.setPublic(),
  CacheControl.maxAge(Duration.days(365)),
  CacheControl.immutable(),
];
const askedForEachTime = [CacheControl.noCache()];
const uploaderMemoryMiB = 512;

/** Pages of one machine alone: no network gives its token to a browser that comes from anywhere. */
const notDeployed = ['index.html', 'atm.html'];

/** Copies the built pages into their bucket, as part of the deployment: a page never before what it loads. */
export class PageUpload extends Construct {
  constructor(scope: Construct, id: string, { settings, built, bucket, config }: PageUploadProps) {
    super(scope, id);
    const uploading = {
      destinationBucket: bucket,
      // Nothing is deleted: a page that somebody has open goes on finding its parts.
      prune: false,
      retainOnDelete: true,
      memoryLimit: uploaderMemoryMiB,
      logGroup: new LogGroup(this, 'log', {
        logGroupName: `/aws/lambda/${nameIn(settings, 'upload-pages')}`,
        retention: settings.logRetentionDays,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    };
    const assets = new BucketDeployment(this, 'assets', {
      ...uploading,
      sources: [Source.asset(built, { exclude: ['*', '!assets', '!assets/**'] })],
      cacheControl: keptForEver,
    });
    const pages = new BucketDeployment(this, 'pages', {
      ...uploading,
      sources: [
        Source.asset(built, { exclude: ['assets', 'assets/**', ...notDeployed] }),
        Source.jsonData('config.json', config),
      ],
      cacheControl: askedForEachTime,
    });
    pages.node.addDependency(assets);
    acknowledgeUploader(this, bucket);
  }
}

/** The CDK's own function has the permissions that its library gives it. */
function acknowledgeUploader(upload: PageUpload, bucket: Bucket): void {
  const stack = Stack.of(upload);
  const files = stack.getLogicalId(bucket.node.defaultChild as never);
  const wildcards = [
    'Action::s3:GetBucket*',
    'Action::s3:GetObject*',
    'Action::s3:List*',
    'Action::s3:Abort*',
    'Action::s3:DeleteObject*',
    `Resource::<${files}.Arn>/*`,
    'Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*',
  ];
  const reason =
    'The CDK’s own function, as its library makes it: it runs while the stack is deployed, at no other time, and its wildcards end at the bucket of the pages and that of the CDK’s assets.';
  Validations.of(stack).acknowledge(
    {
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      reason,
    },
    { id: 'AwsSolutions-L1', reason },
    ...wildcards.map((wildcard) => ({ id: `AwsSolutions-IAM5[${wildcard}]`, reason })),
  );
}
