import { MalformedMessage } from './malformed-message.ts';

/**
 * The times of ISO 8583 leave out the year, or its century. Each is read as the moment that is nearest to `nearMs`: at
 * New Year, a message stamped 31 December that is read on 1 January is of the old year, and the other way round. So a
 * time within half a year of `nearMs` (half a century, for the form with a year) comes back as it was written, to the
 * second.
 *
 * Local times say no time zone: `offsetMinutes` is what the terminal's clock is ahead of UTC.
 */

/** Element 7, MMDDhhmmss in UTC, as milliseconds since 1970. Throws `MalformedMessage` at 7 for no such time. */
export const parseTransmissionTime = (text: string, nearMs: number): number =>
  nearest(yearless(text.slice(0, 4), text.slice(4), nearMs), nearMs, 7);

/** Element 7. The inverse of `parseTransmissionTime`. */
export const formatTransmissionTime = (atMs: number): string => digitsOf(atMs).slice(4);

/** Elements 12 and 13 of 1987, hhmmss and MMDD by the terminal's clock. Throws `MalformedMessage` at 12. */
export const parseLocalTime = (
  { time, date }: LocalTime,
  { nearMs, offsetMinutes }: { nearMs: number; offsetMinutes: number },
): number => {
  const localMs = nearMs + offsetMinutes * MINUTE_MS;
  return nearest(yearless(date, time, localMs), localMs, 12) - offsetMinutes * MINUTE_MS;
};

/** Elements 12 and 13 of 1987. The inverse of `parseLocalTime`. */
export function formatLocalTime(atMs: number, offsetMinutes: number): LocalTime {
  const digits = digitsOf(atMs + offsetMinutes * MINUTE_MS);
  return { date: digits.slice(4, 8), time: digits.slice(8) };
}

/** Element 12 of 1993, YYMMDDhhmmss by the terminal's clock. Throws `MalformedMessage` at 12 for no such time. */
export const parseLocalDateTime = (
  text: string,
  { nearMs, offsetMinutes }: { nearMs: number; offsetMinutes: number },
): number => {
  const localMs = nearMs + offsetMinutes * MINUTE_MS;
  const century = Math.floor(new Date(localMs).getUTCFullYear() / 100) * 100;
  const moments = [-100, 0, 100].map((years) =>
    moment(century + years + Number(text.slice(0, 2)), text.slice(2, 6), text.slice(6)),
  );
  return nearest(moments, localMs, 12) - offsetMinutes * MINUTE_MS;
};

/** Element 12 of 1993. The inverse of `parseLocalDateTime`. */
export const formatLocalDateTime = (atMs: number, offsetMinutes: number): string =>
  digitsOf(atMs + offsetMinutes * MINUTE_MS).slice(2);

/** The two elements in which 1987 writes a local time: 12, hhmmss, and 13, MMDD. */
export interface LocalTime {
  readonly time: string;
  readonly date: string;
}

const MINUTE_MS = 60_000;

function yearless(monthAndDay: string, time: string, nearMs: number): (number | undefined)[] {
  const year = new Date(nearMs).getUTCFullYear();
  return [year - 1, year, year + 1].map((candidate) => moment(candidate, monthAndDay, time));
}

/** Undefined where the text is not MMDD and hhmmss, or the calendar has no such moment: 29 February, mostly. */
function moment(year: number, monthAndDay: string, time: string): number | undefined {
  const said = `${String(year).padStart(4, '0')}${monthAndDay}${time}`;
  const [, month, day, hour, minute, second] =
    /^[0-9]{4}([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})$/.exec(said) ?? [];
  const atMs = Date.UTC(year, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return Number.isFinite(atMs) && digitsOf(atMs) === said ? atMs : undefined;
}

function nearest(moments: readonly (number | undefined)[], nearMs: number, field: number): number {
  const [closest] = moments
    .filter((atMs) => atMs !== undefined)
    .sort((one, other) => Math.abs(one - nearMs) - Math.abs(other - nearMs));
  if (closest === undefined) throw new MalformedMessage(field, 'There is no such time.');
  return closest;
}

/** YYYYMMDDhhmmss in UTC. */
const digitsOf = (atMs: number): string =>
  new Date(atMs)
    .toISOString()
    .replace(/[^0-9]/g, '')
    .slice(0, 14);
