import { Sentence } from '../sentence.ts';

/**
 * When a one-time expression of EventBridge Scheduler falls: `at(2026-11-22T09:30:00)`, read in an IANA time zone.
 *
 * A time that a clock skips in spring is taken as if it had not been put forward, and one that comes twice in autumn is
 * the first. Throws a sentence for what repeats: nothing sets such a schedule at run time.
 */
export function instantOf(expression: string, timeZone: string): number {
  const local = expression.match(/^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/)?.[1];
  const wallMs = Date.parse(`${local}Z`);
  if (local === undefined || Number.isNaN(wallMs)) {
    throw new Sentence(
      `The schedule ${expression} is set at run time, and only at(...) is run on this machine.`,
    );
  }
  const [before, after] = [wallMs - DAY_MS, wallMs + DAY_MS].map((near) => wallMs - offsetMs(near, timeZone));
  const found = [before, after].find((atMs = 0) => atMs + offsetMs(atMs, timeZone) === wallMs);
  return found ?? before ?? wallMs;
}

const DAY_MS = 24 * 3_600_000;

/** How far a zone's clocks are ahead of UTC at a moment. */
function offsetMs(atMs: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(atMs);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '00';
  const shown = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`;
  return Date.parse(shown) - Math.floor(atMs / 1000) * 1000;
}
