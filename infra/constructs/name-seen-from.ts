import { Stack } from 'aws-cdk-lib';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';

/** As the inspection calls a bucket: by its own name, and in another stack by that under which it is exported. */
export function nameSeenFrom(role: Role, bucket: Bucket): string {
  const stack = Stack.of(bucket);
  if (stack !== Stack.of(role)) return stack.resolve(stack.exportValue(bucket.bucketArn))['Fn::ImportValue'];
  return `<${stack.getLogicalId(bucket.node.defaultChild as CfnBucket)}.Arn>`;
}
