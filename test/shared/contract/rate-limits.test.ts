import { describe, expect, it } from 'vitest';
import { defaultRateLimits } from '../../../shared/contract/rate-limits.ts';
import { type Allowance, spend } from '../../../shared/pace/allowance.ts';
import { limits } from '../../../shared/session/limits.ts';

const SECOND_MS = 1_000;
const HOUR_S = 3_600;

/** How many of so many each second are held back within an hour, after so many at once. */
function heldBack(allowance: Allowance, { atOnce, eachS }: { atOnce: number; eachS: number }): number {
  let usedUntilMs: number | undefined;
  let held = 0;
  const ask = (nowMs: number) => {
    const spent = spend(usedUntilMs, allowance, nowMs);
    if ('waitMs' in spent) held += 1;
    else usedUntilMs = spent.usedUntilMs;
  };
  for (let nth = 0; nth < atOnce; nth += 1) ask(0);
  for (let nth = 1; nth <= eachS * HOUR_S; nth += 1) ask((nth * SECOND_MS) / eachS);
  return held;
}

describe('the limits hold nobody back who is honest:', () => {
  it.each([
    [
      'every channel of a customer that looks each second without a line',
      'requestsOfCustomer',
      limits.attachmentsMax,
      limits.attachmentsMax,
    ],
    ['who types without rest, and has each pause saved', 'changesOfCustomer', 30, 2],
    [
      'who approves five transactions on end, each after two tries, and then one a minute',
      'drawsOfCustomer',
      15,
      1 / 60,
    ],
    ['every line that is opened again after a deployment', 'linesOfCustomer', limits.linesMax, 1 / 30],
    ['a machine that watches its QR each second while it says what it does', 'requestsOfMachine', 10, 5],
    ['a machine that draws a QR for each of many customers', 'invitationsOfMachine', 5, 1 / 5],
    ['a desk that looks each second on two screens', 'requestsOfStaff', 20, 2],
    [
      'a page of thirty measures that is loaded five times, and looks again every five minutes',
      'questionsOfAnalyst',
      150,
      30 / 300,
    ],
  ] as const)('%s', (_, name, atOnce, eachS) => {
    expect(heldBack(defaultRateLimits[name], { atOnce, eachS })).toBe(0);
  });

  it.each(Object.entries(defaultRateLimits))('and %s holds back whoever does not stop', (_, allowance) => {
    expect(heldBack(allowance, { atOnce: 10 * allowance.atOnce, eachS: 1 })).toBeGreaterThan(0);
  });
});
