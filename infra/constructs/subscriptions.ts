import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { eventPatternOf } from '../../shared/contract/event-pattern.ts';
import { type Subscription as Entry, subscriptions } from '../../shared/contract/subscriptions.ts';
import type { House } from '../house.ts';
import { DeadLetters } from './dead-letters.ts';
import { StaffettaFunction } from './staffetta-function.ts';

const listenerTimeout = Duration.seconds(30);
const batchMax = 10;
const triesMax = 5;

/** A flood of events must not take the doors' share of the account's concurrency. */
const batchesAtOnceMax = 50;

/** AWS asks for six times the timeout, so that a message is not shown again while a slow try still holds it. */
const hiddenWhileTried = Duration.seconds(6 * listenerTimeout.toSeconds());

/** What EventBridge itself allows at most, before it gives an event up. */
const deliveryTriesMax = 185;
const keepDelivering = Duration.hours(24);

/** Everyone who listens to the bus. */
export class Subscriptions extends Construct {
  readonly all: readonly Subscription[];

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    this.all = subscriptions.map((entry) => new Subscription(this, entry, house));
  }
}

/**
 * A rule on the bus, a queue and a function. An event that cannot be queued is kept apart from one that was
 * queued and could not be dealt with, because they are mended differently.
 */
class Subscription extends Construct {
  readonly listener: StaffettaFunction;
  readonly queue: Queue;
  readonly undelivered: DeadLetters;
  readonly unprocessed: DeadLetters;

  constructor(scope: Construct, entry: Entry, house: House) {
    super(scope, `${entry.function}-subscription`);
    const { source, 'detail-type': detailType, detail } = eventPatternOf(entry);
    this.undelivered = new DeadLetters(this, 'undelivered');
    this.unprocessed = new DeadLetters(this, 'unprocessed');
    this.queue = new Queue(this, 'queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: hiddenWhileTried,
      deadLetterQueue: { queue: this.unprocessed, maxReceiveCount: triesMax },
    });
    new Rule(this, 'rule', {
      eventBus: house.estate.bus,
      description: entry.summary,
      eventPattern: { source: [...source], detailType: [...detailType], ...(detail && { detail }) },
      targets: [
        new SqsQueue(this.queue, {
          deadLetterQueue: this.undelivered,
          retryAttempts: deliveryTriesMax,
          maxEventAge: keepDelivering,
        }),
      ],
    });
    this.listener = new StaffettaFunction(this, entry, house, { timeout: listenerTimeout });
    this.listener.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: batchMax,
        maxConcurrency: batchesAtOnceMax,
        reportBatchItemFailures: true,
      }),
    );
  }
}
