import { everythingIsDelivered } from './everything-is-delivered.ts';
import { system } from './stage-of-the-test.ts';

/** A schedule that fired, and when it was set for. */
export interface Fired {
  readonly name: string;
  readonly at: string;
}

const ROUNDS_MAX = 6;

/**
 * Lets so many hours pass for what is scheduled for a transaction: what is due by then is called, as if its time had
 * come, and so is what that schedules in its turn. Answers all that was called.
 */
export async function hoursPass(hours: number, transactionId: string): Promise<Fired[]> {
  const all: Fired[] = [];
  await everythingIsDelivered();
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const query = new URLSearchParams({ hours: String(hours), named: transactionId });
    const answer = await fetch(`${system.cloudUrl}/_local/time?${query}`, { method: 'POST' });
    const { fired } = (await answer.json()) as { fired: Fired[] };
    await everythingIsDelivered();
    if (fired.length === 0) break;
    all.push(...fired);
  }
  return all;
}
