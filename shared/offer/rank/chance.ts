import { hashOf } from '../hash.ts';

/** Numbers between 0 and 1, as if by chance. */
export type Chance = () => number;

/** The same numbers for the same seed, always and everywhere (sfc32, from PractRand; public domain). */
export function chanceFrom(seed: string): Chance {
  let a = hashOf(seed, 'a') | 0;
  let b = hashOf(seed, 'b') | 0;
  let c = hashOf(seed, 'c') | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  return next;
}
