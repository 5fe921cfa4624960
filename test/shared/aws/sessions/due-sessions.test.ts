import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { documentClient } from '../../../../shared/aws/document-client.ts';
import { environmentOf } from '../../../../shared/aws/environment-of.ts';
import { dueSessions } from '../../../../shared/aws/sessions/due-sessions.ts';
import { useEngine } from '../../../support/engine.ts';

useEngine();

const TEST_TIMEOUT_MS = 20_000;
const ITEMS_PER_WRITE_MAX = 25;

/** Customers in one shard, each due a millisecond after the one before: from 1 on. */
async function dueInShard(dueShard: string, customers: number): Promise<string[]> {
  const ids = Array.from({ length: customers }, (_, index) => `c-${dueShard}-${index}`);
  for (let from = 0; from < customers; from += ITEMS_PER_WRITE_MAX) {
    const puts = ids.slice(from, from + ITEMS_PER_WRITE_MAX).map((id, index) => ({
      PutRequest: { Item: { pk: `customer#${id}`, sk: 'session', dueShard, dueAtMs: 1 + from + index } },
    }));
    await documentClient().send(
      new BatchWriteCommand({ RequestItems: { [environmentOf('SESSION_TABLE')]: puts } }),
    );
  }
  return ids;
}

it('reads past a page of those who stay due, and says the longest waiting first', async () => {
  const waiting = await dueInShard('3', 250);

  expect(await dueSessions(249)).toEqual(waiting.slice(0, 249));
});

it('has an end, in each shard on its own', { timeout: TEST_TIMEOUT_MS }, async () => {
  await dueInShard('4', 1_001);
  const others = await dueInShard('5', 1);

  const due = await dueSessions(2_000);

  const inFour = due.filter((id) => id.startsWith('c-4-'));
  expect([inFour.length, inFour.at(-1)]).toEqual([1_000, 'c-4-999']);
  expect(due).toEqual(expect.arrayContaining(others));
});
