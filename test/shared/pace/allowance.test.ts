import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Allowance, spend } from '../../../shared/pace/allowance.ts';

const NOON = Date.UTC(2026, 10, 22, 12);

/** Asks at each of these times, in this order; answers at which of them it was let. */
function letThrough(allowance: Allowance, atMs: readonly number[]): number[] {
  let usedUntilMs: number | undefined;
  return atMs.flatMap((nowMs, index) => {
    const spent = spend(usedUntilMs, allowance, nowMs);
    if ('waitMs' in spent) return [];
    usedUntilMs = spent.usedUntilMs;
    return [index];
  });
}

const times = (count: number, atMs: number) => Array.from({ length: count }, () => atMs);

describe('an allowance', () => {
  const threeAndOneEachSecond = { atOnce: 3, everyMs: 1_000 };

  it.each([
    ['all at once', [...times(5, NOON)], [0, 1, 2]],
    ['one more after a second', [...times(4, NOON), NOON + 999, NOON + 1_000], [0, 1, 2, 5]],
    [
      'as slowly as it comes back',
      [...times(3, NOON), NOON + 1_000, NOON + 2_000, NOON + 3_000],
      [0, 1, 2, 3, 4, 5],
    ],
    ['all again after a rest', [...times(3, NOON), ...times(4, NOON + 3_000)], [0, 1, 2, 3, 4, 5]],
    ['no more than all after a long rest', [NOON, ...times(9, NOON + 86_400_000)], [0, 1, 2, 3]],
    [
      'one, and no more at once, when the clock is set back',
      [...times(3, NOON), ...times(3, NOON - 60_000)],
      [0, 1, 2, 3],
    ],
    [
      'as slowly as ever by a clock that was set back',
      [...times(4, NOON), NOON - 60_000, NOON - 59_001, NOON - 59_000],
      [0, 1, 2, 4, 6],
    ],
  ])('lets through %s', (_, atMs, let_) => {
    expect(letThrough(threeAndOneEachSecond, atMs)).toEqual(let_);
  });

  it('says how long to wait, and is there then', () => {
    const [, , third] = [0, 0, 0].reduce<number[]>((all) => {
      const spent = spend(all.at(-1), threeAndOneEachSecond, NOON);
      return [...all, 'usedUntilMs' in spent ? spent.usedUntilMs : Number.NaN];
    }, []);

    expect(spend(third, threeAndOneEachSecond, NOON + 400)).toEqual({ waitMs: 600 });
    expect(spend(third, threeAndOneEachSecond, NOON + 1_000)).toEqual({ usedUntilMs: NOON + 4_000 });
  });

  it('that is without end lets everything through', () => {
    expect(letThrough({ atOnce: 1, everyMs: 0 }, times(1_000, NOON))).toHaveLength(1_000);
  });

  const allowances = fc.record({
    atOnce: fc.integer({ min: 1, max: 20 }),
    everyMs: fc.integer({ min: 1, max: 5_000 }),
  });
  /** How far the clock moves between one and the next: often not at all, sometimes back. */
  const steps = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 6_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: -100_000, max: 0 }) },
    ),
    { minLength: 1, maxLength: 60 },
  );
  const readings = (moved: readonly number[]) => {
    let nowMs = NOON;
    return moved.map((byMs) => {
      nowMs += byMs;
      return nowMs;
    });
  };

  it('never lets through more, in any span, than what there is at once and what the span brings', () => {
    fc.assert(
      fc.property(allowances, steps, (allowance, moved) => {
        const { atOnce, everyMs } = allowance;
        const through = letThrough(allowance, readings(moved));

        for (const [nth, first] of through.entries()) {
          for (const [more, last] of through.slice(nth).entries()) {
            const span = moved.slice(first + 1, last + 1);
            const brought = span.reduce((sum, byMs) => sum + Math.max(0, byMs), 0);
            const setBack = span.filter((byMs) => byMs < 0).length;
            expect(more + 1).toBeLessThanOrEqual(atOnce + Math.floor(brought / everyMs) + setBack);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never refuses whoever asks less, by a clock that goes on', () => {
    fc.assert(
      fc.property(allowances, steps, (allowance, moved) => {
        const { atOnce, everyMs } = allowance;
        const atMs = readings(moved.map((byMs) => Math.max(0, byMs)));
        // A bucket that is counted in the plainest way: so much runs in, and no more than it holds.
        let left = atOnce * everyMs;
        let lastMs = NOON;
        const within = atMs.flatMap((nowMs, index) => {
          left = Math.min(atOnce * everyMs, left + nowMs - lastMs);
          lastMs = nowMs;
          if (left < everyMs) return [];
          left -= everyMs;
          return [index];
        });

        expect(letThrough(allowance, atMs)).toEqual(within);
      }),
      { numRuns: 200 },
    );
  });
});
