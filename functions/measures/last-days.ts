import type { Asked } from '../../shared/measures/query-for.ts';

const DAY_MS = 86_400_000;

const dayAt = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

/** So many days up to today, or up to one before it; whole, and with nothing hidden. */
export const lastDays = (days: number, nowMs: number, upToDaysAgo = 0): Asked => ({
  from: dayAt(nowMs - (days - 1 + upToDaysAgo) * DAY_MS),
  to: dayAt(nowMs - upToDaysAgo * DAY_MS),
  suppressed: false,
});
