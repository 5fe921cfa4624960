import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { reminding } from '../../shared/contract/clockwork.ts';
import type { House } from '../house.ts';
import type { DeadLetters } from './dead-letters.ts';
import { StaffettaFunction } from './staffetta-function.ts';

const timeout = Duration.seconds(60);
const batchMax = 10;

/** At eight in the morning many are due at once; what they need is shared with the doors. */
const batchesAtOnceMax = 20;

/** Deals with what is due: the schedules call a queue, and this empties it. */
export class Reminding extends Construct {
  readonly reminder: StaffettaFunction;
  readonly undelivered: DeadLetters;
  readonly unprocessed: DeadLetters;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    const { due, undelivered, unprocessed } = house.estate.reminders;
    this.undelivered = undelivered;
    this.unprocessed = unprocessed;
    this.reminder = new StaffettaFunction(this, reminding, house, { timeout });
    this.reminder.lambda.addEventSource(
      new SqsEventSource(due, {
        batchSize: batchMax,
        maxConcurrency: batchesAtOnceMax,
        reportBatchItemFailures: true,
      }),
    );
  }
}
