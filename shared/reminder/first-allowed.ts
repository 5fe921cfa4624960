import { DAY_MS, limits } from './limits.ts';
import { outsideQuietHours } from './quiet-hours.ts';
import type { Sent } from './reminder-book.ts';

const WEEK_MS = 7 * DAY_MS;

/** The first moment, from the given one on, that is outside quiet hours and within what a customer is sent at most. */
export function firstAllowed(atMs: number, timeZone: string, sent: readonly Sent[]): number {
  for (let candidateMs = atMs; ; ) {
    const withinCaps = Math.max(
      afterCap(candidateMs, sent, limits.perDayMax, DAY_MS),
      afterCap(candidateMs, sent, limits.perWeekMax, WEEK_MS),
    );
    const allowedMs = outsideQuietHours(withinCaps, timeZone);
    if (allowedMs === candidateMs) return candidateMs;
    candidateMs = allowedMs;
  }
}

/** When fewer than `max` were sent within the time before. */
function afterCap(atMs: number, sent: readonly Sent[], max: number, withinMs: number): number {
  const recent = sent
    .map((each) => each.atMs)
    .filter((sentAtMs) => sentAtMs > atMs - withinMs)
    .toSorted((one, other) => other - one);
  const tooMany = recent[max - 1];
  return tooMany === undefined ? atMs : tooMany + withinMs;
}
