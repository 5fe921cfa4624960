/** Chance that can be told again: the same seed draws the same, on every machine. */
export interface Chance {
  /** A whole number from 0 to `end`, without `end`. */
  below(end: number): number;
  /** True so often: 0 for never, 1 for always. */
  happens(share: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** Mulberry32, of Tommy Ettinger: 32 bits of state are plenty for a life of some dozen draws. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    happens: (share) => next() < share,
    pick: (items) => items[below(items.length)] ?? items[0],
  };
}

/** The seed of one of many lives: neighbours have nothing in common. */
export const seedOf = (seed: number, life: number): number =>
  Math.imul(Math.imul(seed + 1, 0x9e3779b1) ^ (life + 1), 0x85ebca6b) >>> 0;
