import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { LakeBucket } from './lake-bucket.ts';
import { nameSeenFrom } from './name-seen-from.ts';

/** Which folders of the lake somebody may read, and in which they may write as well. */
export interface Reach {
  readonly reading?: readonly string[];
  readonly writing?: readonly string[];
  /** Athena and Firehose look where a bucket is, and write to it in parts. */
  readonly inParts?: boolean;
}

/** Lets a role reach some folders of the lake, by the key that encrypts them, and no other. */
export function reachLake(
  role: Role,
  bucket: LakeBucket,
  { reading = [], writing = [], inParts = false }: Reach,
): void {
  const folders = [...reading, ...writing];
  const allow = (actions: string[], resources: string[]) =>
    role.addToPolicy(new PolicyStatement({ actions, resources }));

  // Who may not list is told that they may not, where nothing is.
  allow([...(inParts ? ['s3:GetBucketLocation'] : []), 's3:ListBucket'], [bucket.bucketArn]);
  allow(['s3:GetObject'], folders.map(objectsIn(bucket)));
  if (writing.length > 0) {
    const ofParts = inParts ? ['s3:AbortMultipartUpload', 's3:ListMultipartUploadParts'] : [];
    allow([...ofParts, 's3:PutObject'], writing.map(objectsIn(bucket)));
    if (inParts) allow(['s3:ListBucketMultipartUploads'], [bucket.bucketArn]);
  }
  role.addToPolicy(
    new PolicyStatement({
      actions: ['kms:Decrypt', ...(writing.length > 0 ? ['kms:GenerateDataKey'] : [])],
      resources: [bucket.key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `s3.${Stack.of(role).region}.amazonaws.com` } },
    }),
  );
  for (const folder of folders) {
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${nameSeenFrom(role, bucket)}/${folder}*]`,
      reason: 'Objects come and go by names that nobody knows beforehand: they are granted by folder.',
    });
  }
}

const objectsIn =
  (bucket: LakeBucket) =>
  (folder: string): string =>
    bucket.arnForObjects(`${folder}*`);
