import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { lakeFolders } from '../../shared/measures/lake-folders.ts';
import { retentionDays } from '../../shared/privacy/retention.ts';

/** An upload that broke off is no object, and is paid for all the same. */
const brokenUploadsKeptFor = Duration.days(1);

/**
 * Facts, and what is made of them. It outlives every deployment; what lies in it lapses by folder, for nobody can take
 * one customer out of files that name none.
 */
export class LakeBucket extends Bucket {
  readonly key: IKey;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id, {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      // One key for a while, and not a call to KMS for each object.
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: Object.entries(lakeFolders).map(([name, prefix]) => ({
        id: name,
        prefix,
        expiration: Duration.days(retentionDays[name as keyof typeof lakeFolders]),
        abortIncompleteMultipartUploadAfter: brokenUploadsKeptFor,
      })),
    });
    this.key = key;
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Whoever reads here does so through Athena, which keeps each query, or by a role whose calls CloudTrail tells: a bank that wants each object told switches on its data events.',
    });
  }
}
