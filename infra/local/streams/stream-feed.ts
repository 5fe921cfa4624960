import type { Pattern } from '../bus/pattern.ts';
import type { LambdaFunction } from '../lambda/lambda-function.ts';

/** An event source mapping from a table's stream to a function. */
export interface StreamFeed {
  /** Names the position in the stream; it stays the same over restarts. */
  readonly consumer: string;
  readonly streamArn: string;
  readonly tableName: string;
  readonly target: LambdaFunction;
  readonly from: 'TRIM_HORIZON' | 'LATEST';
  readonly batchSize: number;
  readonly batchWindowS: number;
  readonly filters: readonly Pattern[];
  readonly reportsFailures: boolean;
  readonly bisectsOnError: boolean;
  /** -1 for ever, as in Lambda. */
  readonly retriesMax: number;
  readonly recordAgeMaxS: number;
  readonly region: string;
  /** Takes note of a batch that was given up, if the mapping has a destination for it. */
  giveUp(batch: GivenUp): void;
}

export interface StreamRecord {
  readonly eventName: string;
  readonly dynamodb: {
    readonly SequenceNumber: string;
    readonly ApproximateCreationDateTime: number;
  };
}

export interface GivenUp {
  readonly shardId: string;
  readonly records: readonly StreamRecord[];
  readonly tries: number;
  readonly condition: 'RetryAttemptsExhausted' | 'MaximumRecordAgeExceeded';
}
