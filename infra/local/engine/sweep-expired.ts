import type { AskEngine } from './ask-engine.ts';

/** DynamoDB deletes within a few days of expiry. This is prompter, and nothing may count on it either way. */
const SWEEP_EVERY_MS = 10 * 60_000;

/**
 * Deletes items whose time to live is over: the engine keeps the setting, and never acts on it.
 *
 * As in DynamoDB, an item is deleted only if its time is still over at that moment.
 */
export function sweepExpired(
  table: { name: string; keys: readonly string[]; timeToLive: string },
  ask: AskEngine,
): { stop(): Promise<void> } {
  let sweeping: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    // The next round finds what this one could not delete.
    sweeping = sweep(table, ask).catch(() => {});
  }, SWEEP_EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await sweeping;
    },
  };
}

async function sweep(table: Parameters<typeof sweepExpired>[0], ask: AskEngine): Promise<void> {
  const itsTimeIsOver = {
    ExpressionAttributeNames: { '#ttl': table.timeToLive },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(Date.now() / 1000)) } },
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
