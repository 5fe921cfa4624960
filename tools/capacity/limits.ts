import type { Demand } from './demand.ts';

export interface Quota {
  readonly limit: number;
  readonly adjustable: boolean;
  /** Of what service, and what it counts. */
  readonly of: string;
}

export interface Load extends Quota {
  readonly atPeak: number;
  readonly isExceeded: boolean;
}

/** Each quota beside what the peak asks of it, the fullest first. A load without a quota is a mistake in the list. */
export function loadsOf({ atPeak }: Demand, quotas: Readonly<Record<string, Quota>>): Load[] {
  return Object.entries(atPeak)
    .map(([what, load]) => {
      const quota = quotas[what];
      if (!quota) throw new Error(`Nobody says how many ${what} there may be.`);
      return { ...quota, atPeak: load, isExceeded: load > quota.limit };
    })
    .toSorted((one, other) => other.atPeak / other.limit - one.atPeak / one.limit);
}
