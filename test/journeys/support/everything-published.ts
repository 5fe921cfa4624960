import type { DynamoDBRecord } from 'aws-lambda';
import { engineAt } from '../../../infra/local/engine/ask-engine.ts';
import { readRecords, shardsOf } from '../../../infra/local/streams/shards.ts';
import { outboxOf } from '../../../shared/aws/sessions/outbox-of.ts';
import type { CloudEvent } from '../../../shared/contract/events.ts';
import { system } from './stage-of-the-test.ts';

const PAGE_MAX = 1_000;

/** Every event of every outbox that the running system ever wrote, as the bus was given it. */
export async function everythingPublished(): Promise<CloudEvent[]> {
  const { ask, close } = engineAt(system.engineUrl);
  const events: CloudEvent[] = [];
  const { TableNames } = await ask<{ TableNames: string[] }>('DynamoDB_20120810.ListTables', {});
  const { Table } = await ask<{ Table: { LatestStreamArn: string } }>('DynamoDB_20120810.DescribeTable', {
    TableName: TableNames.find((name) => name.includes('sessions')),
  });
  const StreamArn = Table.LatestStreamArn;
  for (const ShardId of await shardsOf(StreamArn, ask)) {
    const first = await ask<{ ShardIterator: string }>('DynamoDBStreams_20120810.GetShardIterator', {
      StreamArn,
      ShardId,
      ShardIteratorType: 'TRIM_HORIZON',
    });
    let from: string | undefined = first.ShardIterator;
    while (from) {
      const page: Awaited<ReturnType<typeof readRecords>> = await readRecords(from, PAGE_MAX, ask);
      events.push(...(page.Records as unknown as DynamoDBRecord[]).filter(hasOutbox).flatMap(outboxOf));
      from = page.Records.length > 0 ? page.NextShardIterator : undefined;
    }
  }
  close();
  return events;
}

const hasOutbox = ({ dynamodb }: DynamoDBRecord): boolean => 'outbox' in (dynamodb?.NewImage ?? {});
