import { Duration } from 'aws-cdk-lib';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { anchoring } from '../../shared/contract/clockwork.ts';
import type { House } from '../house.ts';
import { bindStream } from './bind-grants.ts';
import { DeadLetters } from './dead-letters.ts';
import { StaffettaFunction } from './staffetta-function.ts';

const timeout = Duration.seconds(30);
const batchMax = 100;

/** As with the relay: one hour before the stream forgets. */
const keepTrying = Duration.hours(23);

/** Tells of each record of the audit outside of its table. Who does it cannot write a record, nor who writes one do it. */
export class Anchoring extends Construct {
  readonly anchorer: StaffettaFunction;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, 'untold');
    this.anchorer = new StaffettaFunction(this, anchoring, house, { timeout });
    bindStream(this.anchorer, house.estate.audit);
    this.anchorer.lambda.addEventSourceMapping('stream', {
      eventSourceArn: house.estate.audit.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: batchMax,
      maxBatchingWindow: Duration.seconds(0),
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: -1,
      maxRecordAge: keepTrying,
      onFailure: new SqsDlq(this.deadLetters),
    });
  }
}
