import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

const SECRET_CHARS = 64;

export interface KeptSecretProps {
  readonly key: IKey;
  readonly description: string;
  /** Why no clock changes it. */
  readonly whyNotRotated: string;
  /** Of a secret that is one of several, as JSON: under which name the first is made. */
  readonly named?: string;
}

/** A secret that is made in the cloud, and seen by nobody but the functions that are granted it. */
export class KeptSecret extends Secret {
  readonly key: IKey;

  constructor(scope: Construct, id: string, { key, description, whyNotRotated, named }: KeptSecretProps) {
    super(scope, id, {
      description,
      encryptionKey: key,
      generateSecretString: {
        passwordLength: SECRET_CHARS,
        excludePunctuation: true,
        ...(named !== undefined && { secretStringTemplate: '{}', generateStringKey: named }),
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.key = key;
    Validations.of(this).acknowledge({ id: 'AwsSolutions-SMG4', reason: whyNotRotated });
  }
}
