import { limits } from './limits.ts';

/** The offset of every zone in use is a whole number of quarters, so days and quiet hours begin on one. */
const QUARTER_MS = 15 * 60_000;

/** The first moment, from the given one on, at which a customer in that time zone may be disturbed. */
export function outsideQuietHours(atMs: number, timeZone: string): number {
  let candidateMs = atMs;
  while (isQuiet(candidateMs, timeZone)) {
    // In steps rather than by calculating: where clocks are put forward or back, that night is an hour shorter or longer.
    candidateMs = (Math.floor(candidateMs / QUARTER_MS) + 1) * QUARTER_MS;
  }
  return candidateMs;
}

/** Whether it is evening, night or early morning where the customer is. */
export function isQuiet(atMs: number, timeZone: string): boolean {
  const hour = Number(hourIn(timeZone).format(atMs));
  return hour >= limits.quietFromHour || hour < limits.quietUntilHour;
}

/** Making one is slow. There are some 600 zones in all, each of which has many spellings. */
const formats = new Map<string, Intl.DateTimeFormat>();
const FORMATS_MAX = 1_000;

function hourIn(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  if (formats.size < FORMATS_MAX) formats.set(timeZone, format);
  return format;
}
