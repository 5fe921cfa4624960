/** One row of a measure, as an engine gives it. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** What is alike in some columns, together; each group with those columns. */
export function grouped<Item, Key extends Row>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): { readonly key: Key; readonly items: readonly Item[] }[] {
  const groups = new Map<string, { key: Key; items: Item[] }>();
  for (const item of items) {
    const key = keyOf(item);
    const name = JSON.stringify(key);
    const group = groups.get(name);
    if (group) group.items.push(item);
    else groups.set(name, { key, items: [item] });
  }
  return [...groups.values()];
}

export const countOf = <Item>(items: Iterable<Item>, holds: (item: Item) => boolean): number => {
  let count = 0;
  for (const item of items) if (holds(item)) count += 1;
  return count;
};

/** So many of them as there are different ones. */
export const different = (names: Iterable<string>): number => new Set(names).size;

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** The nearest rank: one of the values themselves. */
export function percentile(values: readonly number[], percent: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? null;
}
