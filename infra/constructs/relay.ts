import { Duration } from 'aws-cdk-lib';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { relay } from '../../shared/contract/clockwork.ts';
import { OUTBOXES } from '../../shared/contract/tables.ts';
import type { House } from '../house.ts';
import { bindStream } from './bind-grants.ts';
import { DeadLetters } from './dead-letters.ts';
import { StaffettaFunction } from './staffetta-function.ts';

const relayTimeout = Duration.seconds(30);
const batchMax = 100;

/** Batches of one shard that are published at once. Those of one customer still follow each other. */
const batchesAtOncePerShard = 4;

/**
 * The stream forgets after 24 hours, and a dead letter only says where in the stream the lost images are. One
 * hour less leaves somebody an hour in which they can still be read.
 */
const keepTrying = Duration.hours(23);

/** Carries each outbox from the table's stream to the bus. */
export class Relay extends Construct {
  readonly publisher: StaffettaFunction;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, 'unpublished');
    this.publisher = new StaffettaFunction(this, relay, house, { timeout: relayTimeout });
    bindStream(this.publisher, house.estate.sessions);
    this.publisher.lambda.addEventSourceMapping('stream', {
      eventSourceArn: house.estate.sessions.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: batchMax,
      maxBatchingWindow: Duration.seconds(0),
      parallelizationFactor: batchesAtOncePerShard,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: -1,
      maxRecordAge: keepTrying,
      onFailure: new SqsDlq(this.deadLetters),
      filters: [FilterCriteria.filter({ dynamodb: { Keys: { sk: { S: FilterRule.or(...OUTBOXES) } } } })],
    });
  }
}
