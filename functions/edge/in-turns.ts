/** How many pieces of work go on at once. */
const AT_ONCE_MAX = 8;

/** Does a piece of work for each, some at once; answers those that failed, which do not keep the others waiting. */
export async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<Failed<Item>[]> {
  const waiting = [...items];
  const failed: Failed<Item>[] = [];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      try {
        await work(item);
      } catch (error) {
        failed.push({ item, error });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE_MAX }, worker));
  return failed;
}

export interface Failed<Item> {
  readonly item: Item;
  readonly error: unknown;
}
