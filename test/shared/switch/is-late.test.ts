import { describe, expect, it } from 'vitest';
import { CLOCKS_DIFFER_MAX_MS, isLate, LATE_AFTER_MS } from '../../../shared/switch/journal/is-late.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const HOUR_MS = 3_600_000;

const sent = (ageMs: number): string => new Date(NOON - ageMs).toISOString();

describe('a request', () => {
  it.each([
    ['just now', 0, false],
    ['as long ago as anybody waits', LATE_AFTER_MS, false],
    ['longer ago', LATE_AFTER_MS + 1, true],
    ['by a clock that is a little ahead', -CLOCKS_DIFFER_MAX_MS, false],
    ['by a clock that is far ahead', -CLOCKS_DIFFER_MAX_MS - 1, true],
    ['an hour ago', HOUR_MS, true],
    ['in an hour', -HOUR_MS, true],
  ])('that was sent %s', (_, ageMs, expected) => {
    expect(isLate(sent(ageMs), { packager: 'iso1987Ascii' }, NOON)).toBe(expected);
  });

  it.each([
    ['in winter', 0, false],
    ['in summer', -HOUR_MS, false],
    ['two minutes and more ago, in summer', -HOUR_MS + LATE_AFTER_MS + 1, true],
    ['an hour ago, in winter', HOUR_MS, true],
    ['in two hours', -2 * HOUR_MS, true],
  ])('that a machine of 1993 stamped with its local time %s', (_, ageMs, expected) => {
    expect(isLate(sent(ageMs), { packager: 'iso1993Ascii' }, NOON)).toBe(expected);
  });
});
