import type { AskEngine } from './ask-engine.ts';

/** DynamoDB deletes within a few days of expiry. This is prompter, and nothing may count on it either way. */
const SWEEP_EVERY_MS = 10 * 60_000;

export interface ExpiringTable {
  readonly name: string;
  readonly keys: readonly string[];
  /** The attribute with the time, in epoch seconds. */
  readonly timeToLive: string;
}

/** Deletes, now and then, what is over: the engine keeps a table's time to live, and never acts on it. */
export function sweepExpired(table: ExpiringTable, ask: AskEngine): { stop(): Promise<void> } {
  let sweeping: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    // The next round finds what this one could not delete.
    sweeping = deleteExpired(table, ask, Date.now()).catch(() => {});
  }, SWEEP_EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await sweeping;
    },
  };
}

/** Deletes items whose time is over; as in DynamoDB, only if it still is when the item's turn comes. */
export async function deleteExpired(table: ExpiringTable, ask: AskEngine, nowMs: number): Promise<void> {
  const itsTimeIsOver = {
    ExpressionAttributeNames: { '#ttl': table.timeToLive },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(nowMs / 1000)) } },
  };
  let from: Item | undefined;
  do {
    const page: Page = await ask('DynamoDB_20120810.Scan', {
      TableName: table.name,
      FilterExpression: '#ttl < :now',
      ...itsTimeIsOver,
      ExclusiveStartKey: from,
    });
    for (const item of page.Items) {
      await ask('DynamoDB_20120810.DeleteItem', {
        TableName: table.name,
        Key: Object.fromEntries(table.keys.map((key) => [key, item[key]])),
        ConditionExpression: '#ttl < :now',
        ...itsTimeIsOver,
      });
    }
    from = page.LastEvaluatedKey;
  } while (from);
}

type Item = Readonly<Record<string, unknown>>;

interface Page {
  readonly Items: readonly Item[];
  readonly LastEvaluatedKey?: Item;
}
