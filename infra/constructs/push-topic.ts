import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/**
 * Where pushes are published. The bank's gateway subscribes to it, knows the devices of each customer, and sends each
 * message id once; no credentials of a provider are here.
 */
export class PushTopic extends Topic {
  readonly key: IKey;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id, { masterKey: key, enforceSSL: true });
    this.key = key;
    this.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }
}
