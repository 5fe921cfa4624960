import type { Disk } from '../../../web/atm/bank/journal.ts';

/** A disk in memory. */
export const aDisk = (): Disk => {
  const kept = new Map<string, string>();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => kept.set(name, text) };
};
