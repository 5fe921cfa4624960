import type { Chance } from './chance.ts';

/** One draw from a Beta distribution, for shapes of one or more. */
export function sampleBeta(alpha: number, beta: number, chance: Chance): number {
  const one = sampleGamma(alpha, chance);
  return one / (one + sampleGamma(beta, chance));
}

/** Marsaglia and Tsang, A simple method for generating gamma variables (2000), for shapes of one or more. */
function sampleGamma(shape: number, chance: Chance): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = sampleNormal(chance);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(aboveZero(chance)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box and Muller, A note on the generation of random normal deviates (1958). */
const sampleNormal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(aboveZero(chance))) * Math.cos(2 * Math.PI * chance());

const aboveZero = (chance: Chance): number => 1 - chance();
