import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

const sealKeyLength = 64;

/** The secret that seals hand-over tickets and invitations: made in the cloud, and seen by nobody. */
export class SealKey extends Secret {
  readonly key: IKey;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id, {
      description: 'Seals hand-over tickets and invitations.',
      encryptionKey: key,
      generateSecretString: { passwordLength: sealKeyLength, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.key = key;
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'A rotation voids every ticket that is out, so a person picks the moment: one command, in docs/deploy.md. A ticket lives minutes, locates without authenticating, and the key never leaves the functions that seal.',
    });
  }
}
