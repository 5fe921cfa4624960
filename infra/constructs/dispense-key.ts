import { RemovalPolicy } from 'aws-cdk-lib';
import { type CfnKey, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

export interface DispenseKeyProps {
  readonly alias: string;
}

/**
 * The key that the bank shares with the dispensers of its machines: it signs what they may dispense, and verifies what
 * they swear to. Its material is brought in (docs/deploy.md), because a device must be given the same, and what KMS has
 * made never leaves KMS. Until it is brought in, nothing can be signed.
 */
export class DispenseKey extends Key {
  constructor(scope: Construct, id: string, { alias }: DispenseKeyProps) {
    super(scope, id, {
      description: 'Signs dispense tokens, and verifies present statuses. Its material is imported.',
      alias,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const deployed = this.node.defaultChild as CfnKey;
    deployed.origin = 'EXTERNAL';
  }
}
