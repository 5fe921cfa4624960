/** What a part of the benchmarks found, as it is told and as a program may read it. */
export interface Found {
  readonly [name: string]: unknown;
}

/** One part: it prints its method, its medians and what they are medians of, and answers the same as data. */
export type Part = (folder: string) => Promise<Found>;
