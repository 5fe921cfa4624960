import { randomUUID } from 'node:crypto';
import type { GivenUp } from './stream-feed.ts';

/** What Lambda sends to a mapping's destination: where the records are, not the records themselves. */
export function describeGivenUp(batch: GivenUp, streamArn: string, functionArn: string) {
  const first = batch.records[0]?.dynamodb;
  const last = batch.records.at(-1)?.dynamodb;
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn,
      condition: batch.condition,
      approximateInvokeCount: batch.tries,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId: batch.shardId,
      startSequenceNumber: first?.SequenceNumber,
      endSequenceNumber: last?.SequenceNumber,
      approximateArrivalOfFirstRecord: isoOf(first?.ApproximateCreationDateTime),
      approximateArrivalOfLastRecord: isoOf(last?.ApproximateCreationDateTime),
      batchSize: batch.records.length,
      streamArn,
    },
  };
}

function isoOf(atS = 0): string {
  return new Date(atS * 1000).toISOString();
}
