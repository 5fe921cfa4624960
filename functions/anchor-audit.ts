import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { putAnchor } from '../shared/aws/audit/anchors.ts';
import { writtenIn } from '../shared/aws/audit/written-in.ts';
import { noteFailure, noteWork, work } from './edge/observed-work.ts';

/**
 * Tells of every record of the audit in a place that no writer of records can reach, within seconds.
 *
 * A record is written once. Where somebody wrote over one, or took one away before its years were over, that is counted
 * and wakes somebody; what took its place is told of as well, and so is found beside the first.
 */
export const handler = work(
  'anchor-audit',
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const written = Records.map((record) => ({ record, ...writtenIn(record) }));
    let failed: DynamoDBRecord | undefined;
    for (const { record, after } of written) {
      if (failed || !after) continue;
      await putAnchor(after).catch((error: unknown) => {
        noteFailure('anchor-audit', error);
        failed = record;
      });
    }
    noteWork('anchor-audit', {
      Anchored: written.filter(({ after }) => after).length,
      Altered: written.filter(({ isAltered }) => isAltered).length,
    });
    return { batchItemFailures: failed ? [{ itemIdentifier: sequenceNumberOf(failed) }] : [] };
  },
);

function sequenceNumberOf({ dynamodb }: DynamoDBRecord): string {
  if (!dynamodb?.SequenceNumber) throw new Error('A stream record has no sequence number.');
  return dynamodb.SequenceNumber;
}
