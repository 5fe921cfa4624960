import { type Allowance, spend } from './allowance.ts';

/** What each of many has used up of what they may, in the memory of one process. */
export interface PaceTable {
  /** Spends one of somebody's allowance. Answers 0, or after how many milliseconds it may be asked again. */
  spend(who: string, allowance: Allowance, nowMs: number): number;
  readonly size: number;
}

/**
 * A table that never grows beyond its bound: whoever asked longest ago is forgotten, and begins anew. So it is a limit
 * for whoever asks too often, who is not the one that asked longest ago.
 */
export function paceTable(entriesMax: number): PaceTable {
  const usedUntilMs = new Map<string, number>();
  return {
    get size() {
      return usedUntilMs.size;
    },
    spend(who, allowance, nowMs) {
      const before = usedUntilMs.get(who);
      const spent = spend(before, allowance, nowMs);
      const after = 'usedUntilMs' in spent ? spent.usedUntilMs : (before ?? nowMs);
      // A map keeps the order in which its entries came: deleted and set again, this one is the latest.
      usedUntilMs.delete(who);
      usedUntilMs.set(who, after);
      if (usedUntilMs.size > entriesMax) usedUntilMs.delete(usedUntilMs.keys().next().value ?? who);
      return 'waitMs' in spent ? spent.waitMs : 0;
    },
  };
}
