import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares digests, so that the time it takes says nothing about how much was right. */
export function samePasscode(one: string, other: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(one).digest(),
    createHash('sha256').update(other).digest(),
  );
}
