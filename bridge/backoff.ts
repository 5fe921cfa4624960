export interface Backoff {
  readonly minMs: number;
  readonly maxMs: number;
}

/**
 * How long to wait after so many failures in a row: twice as long each time, up to `maxMs`, and of that a random part
 * between half and all, so that many who failed together do not come back together.
 */
export function backoffMs(failures: number, { minMs, maxMs }: Backoff, chance = Math.random()): number {
  const fullMs = Math.min(maxMs, minMs * 2 ** Math.min(failures - 1, DOUBLINGS_MAX));
  return fullMs * (0.5 + chance / 2);
}

const DOUBLINGS_MAX = 20;
