/** What something gained over something else, in the same unit, with the interval that holds the truth 95 times of 100. */
export interface Gain {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The mean of paired differences with its 95 % interval by Student's t. For more than 30 pairs the factor is between 1.96
 * and 2.04, and for fewer it grows; it is taken from the table.
 */
export function gainOf(differences: readonly number[]): Gain {
  const pairs = differences.length;
  const mean = differences.reduce((sum, one) => sum + one, 0) / pairs;
  const variance = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (pairs - 1);
  const half = studentFactor(pairs - 1) * Math.sqrt(variance / pairs);
  return { mean, low: mean - half, high: mean + half };
}

/** Two-sided 95 % quantiles of Student's t, for at least so many degrees of freedom. */
const FACTORS: readonly (readonly [atLeast: number, factor: number])[] = [
  [120, 1.98],
  [60, 2.0],
  [30, 2.042],
  [20, 2.086],
  [15, 2.131],
  [10, 2.228],
  [5, 2.571],
];

function studentFactor(degrees: number): number {
  const known = FACTORS.find(([atLeast]) => degrees >= atLeast);
  if (!known) throw new Error('An interval needs six pairs or more.');
  return known[1];
}
