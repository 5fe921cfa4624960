import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { EXPORT_TRIES_MAX } from '../../shared/contract/clockwork.ts';
import { DeadLetters } from './dead-letters.ts';

/** All that there is: an export asks Athena for every measure, one after the other. */
export const exportTimeout = Duration.minutes(15);

/** Six times as long as one try may take, as AWS asks for. */
const hiddenWhileTried = Duration.minutes(6 * exportTimeout.toMinutes());

/** Exports that are wanted, until they are made. */
export class ExportQueue extends Construct {
  readonly wanted: Queue;
  /** Exports that could not be made. */
  readonly unprocessed: DeadLetters;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.unprocessed = new DeadLetters(this, 'unprocessed');
    this.wanted = new Queue(this, 'wanted', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: hiddenWhileTried,
      deadLetterQueue: { queue: this.unprocessed, maxReceiveCount: EXPORT_TRIES_MAX },
    });
  }
}
