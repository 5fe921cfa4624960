import { RemovalPolicy } from 'aws-cdk-lib';
import { type CfnKey, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

export interface DispenseKeyProps {
  readonly alias: string;
}

/**
 * The key from which the bank derives that of each dispenser, by its terminal: it signs what they may dispense, and
 * verifies what they swear to. Its material is brought in (docs/deploy.md), because the bank must be able to give each
 * device its own, also where it moves to another account. Until it is brought in, nothing can be signed.
 */
export class DispenseKey extends Key {
  constructor(scope: Construct, id: string, { alias }: DispenseKeyProps) {
    super(scope, id, {
      description: 'Derives the keys of dispensers. Its material is imported.',
      alias,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const deployed = this.node.defaultChild as CfnKey;
    deployed.origin = 'EXTERNAL';
  }
}
