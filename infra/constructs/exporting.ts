import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { exporting } from '../../shared/contract/clockwork.ts';
import type { House } from '../house.ts';
import type { DeadLetters } from './dead-letters.ts';
import { exportTimeout } from './export-queue.ts';
import { StaffettaFunction } from './staffetta-function.ts';

/** Each export asks Athena for as much as an account may ask at once: the next one waits. */
const exportsAtOnceMax = 2;

/** Makes the exports that are wanted: doors and the clock fill the queue of the lake, and this empties it. */
export class Exporting extends Construct {
  readonly exporter: StaffettaFunction;
  readonly unprocessed: DeadLetters;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    const { wanted, unprocessed } = house.estate.lake.exports;
    this.unprocessed = unprocessed;
    this.exporter = new StaffettaFunction(this, exporting, house, { timeout: exportTimeout });
    this.exporter.lambda.addEventSource(
      new SqsEventSource(wanted, {
        batchSize: 1,
        maxConcurrency: exportsAtOnceMax,
        reportBatchItemFailures: true,
      }),
    );
  }
}
