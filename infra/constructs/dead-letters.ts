import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { retentionDays } from '../../shared/privacy/retention.ts';

/** The longest that SQS keeps a message: time for a person to look, mend and send it again. */
const keptFor = Duration.days(retentionDays.deadLetters);

/** Where that goes which could not be delivered or dealt with. Anything in it wakes somebody. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: keptFor,
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'This is itself a dead-letter queue: of a queue, a rule, a schedule or a stream.',
    });
  }
}
