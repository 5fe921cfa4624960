import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconnectInMs } from '../../../web/client/reconnect-in.ts';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('how long to wait before a line is opened again', () => {
  it.each([
    [1, 250, 500],
    [2, 500, 1_000],
    [3, 1_000, 2_000],
    [6, 8_000, 16_000],
    [7, 15_000, 30_000],
    [1_000, 15_000, 30_000],
  ])('after %d failures from %d to %d ms', (failures, shortestMs, longestMs) => {
    expect(reconnectInMs(failures, 0)).toBe(shortestMs);
    expect(reconnectInMs(failures, 1)).toBe(longestMs);
  });

  it('is never nothing and never more than half a minute, however often it failed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), chance, (failures, by) => {
        const waitMs = reconnectInMs(failures, by);

        expect(waitMs).toBeGreaterThanOrEqual(250);
        expect(waitMs).toBeLessThanOrEqual(30_000);
      }),
    );
  });

  it('is not the same for two who lost their lines together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), chance, chance, (failures, one, other) => {
        fc.pre(Math.abs(one - other) > 0.01);

        expect(reconnectInMs(failures, one)).not.toBe(reconnectInMs(failures, other));
      }),
    );
  });
});
