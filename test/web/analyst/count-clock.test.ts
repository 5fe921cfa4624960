import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextCountAtMs } from '../../../web/analyst/asking/count-clock.ts';

const COUNTED_EVERY_MS = 300_000;

it('asks again within seconds of the next count, and never within the same', () => {
  const aMoment = fc.integer({ min: 0, max: 4_000_000_000_000 });
  const aChance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(aMoment, aChance, (nowMs, chance) => {
      const nextMs = nextCountAtMs(nowMs, chance);

      const countOf = (ms: number) => Math.floor(ms / COUNTED_EVERY_MS);
      expect(countOf(nextMs)).toBe(countOf(nowMs) + 1);
      expect(nextMs % COUNTED_EVERY_MS).toBeLessThanOrEqual(10_000);
    }),
  );
});
