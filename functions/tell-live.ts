import type { DynamoDBStreamEvent } from 'aws-lambda';
import { changesIn } from '../shared/aws/live/changes-in.ts';
import { type Told, tellCustomer } from '../shared/aws/live/tell-customer.ts';
import { clock } from './edge/clock.ts';
import { inTurns } from './edge/in-turns.ts';
import { noteFailure, noteWork, work } from './edge/observed-work.ts';

/**
 * Hears every write of the session table's stream, and tells each customer's channels that are on the line what changed.
 *
 * Best effort: a channel that was not told looks by itself within half a minute. Only where the table cannot be read does
 * the batch come again.
 */
export const handler = work('tell-live', async ({ Records }: DynamoDBStreamEvent): Promise<void> => {
  const all: Told[] = [];
  const failed = await inTurns([...changesIn(Records)], async ([customerId, changes]) => {
    all.push(await tellCustomer(customerId, changes, clock.nowMs()));
  });
  const failures = all.flatMap((each) => each.failures);
  for (const failure of failures) noteFailure('tell-live', failure);
  noteWork('tell-live', {
    Told: sum(all, 'told'),
    HungUp: sum(all, 'hungUp'),
    Gone: sum(all, 'gone'),
    Untold: failures.length,
  });
  if (failed.length > 0) throw new AggregateError(failed.map(({ error }) => error));
});

const sum = (all: readonly Told[], what: 'told' | 'hungUp' | 'gone'): number =>
  all.reduce((total, each) => total + each[what], 0);
