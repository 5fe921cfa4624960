import { Sentence } from '../sentence.ts';

const MINUTE_MS = 60_000;
const YEAR_MS = 366 * 24 * 60 * MINUTE_MS;
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/**
 * The six fields of AWS: minutes, hours, day of the month, month, day of the week (1 is Sunday), year. Lists,
 * ranges, steps and names are understood; `L`, `W` and `#` are refused with a sentence.
 */
export function nextByCron(text: string): (nowMs: number) => number {
  const fields = text.trim().split(/\s+/);
  if (fields.length !== 6 || /[LW#]/.test(text.replace(/WED|JUL/g, ''))) {
    throw new Sentence(
      `The schedule cron(${text}) is not run on this machine: see infra/local/schedules/cron.ts.`,
    );
  }
  const [minute, hour, day, month, weekday, year] = fields.map((field, at) =>
    allows(field, at === 3 ? MONTHS : at === 4 ? WEEKDAYS : []),
  );
  const fires = (at: Date) =>
    minute?.(at.getUTCMinutes()) &&
    hour?.(at.getUTCHours()) &&
    day?.(at.getUTCDate()) &&
    month?.(at.getUTCMonth() + 1) &&
    weekday?.(at.getUTCDay() + 1) &&
    year?.(at.getUTCFullYear());

  return (nowMs) => {
    const first = Math.floor(nowMs / MINUTE_MS) * MINUTE_MS + MINUTE_MS;
    for (let atMs = first; atMs < first + YEAR_MS; atMs += MINUTE_MS) if (fires(new Date(atMs))) return atMs;
    return Number.POSITIVE_INFINITY;
  };
}

function allows(field: string, names: readonly string[]): (value: number) => boolean {
  const number = (text: string) => (names.includes(text) ? names.indexOf(text) + 1 : Number(text));
  const parts = field.split(',').map((part) => {
    const [range = '', step = '1'] = part.split('/');
    const [from = '', to] = range.split('-');
    const any = from === '*' || from === '?';
    const first = any ? 0 : number(from);
    const last =
      any || part.includes('/') ? (to ? number(to) : Number.POSITIVE_INFINITY) : number(to ?? from);
    return (value: number) => value >= first && value <= last && (value - first) % Number(step) === 0;
  });
  return (value) => parts.some((part) => part(value));
}
