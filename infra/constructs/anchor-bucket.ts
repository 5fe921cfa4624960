import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { anchorsFolder } from '../../shared/contract/anchors-folder.ts';
import { retentionDays } from '../../shared/privacy/retention.ts';

/**
 * The anchors of the audit: written once, and locked for as long as a record is kept. Nobody in this house is granted to
 * lift the lock; a bank whose regulator asks that nobody at all can says `compliance` here.
 */
export class AnchorBucket extends Bucket {
  readonly key: IKey;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id, {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(retentionDays.audit)),
      lifecycleRules: [
        {
          id: 'anchors',
          prefix: anchorsFolder,
          // A day longer than the lock, and than the record: where no anchor is left, no record can be missing.
          expiration: Duration.days(retentionDays.audit + 1),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
    });
    this.key = key;
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Two roles reach it, whose calls CloudTrail tells: a bank that wants each object told switches on its data events.',
    });
  }
}
