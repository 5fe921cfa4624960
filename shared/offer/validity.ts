import * as z from 'zod';
import type { Saying } from '../channel/wording.ts';
import type { Words } from './price.ts';

/** Where the bank's days begin and end: an offer ends at the same moment for everybody. */
export const BANK_TIME_ZONE = 'Europe/Rome';

const Day = z.iso.date().meta({ example: '2026-12-31' });

/** The first and the last day of an offer, both included, as the bank's calendar has them. */
export const Validity = z
  .strictObject({ from: Day, until: Day })
  .refine(({ from, until }) => from <= until, { message: 'It ends before it begins.', path: ['until'] })
  .meta({ id: 'OfferValidity' });
export type Validity = z.infer<typeof Validity>;

export function isValidAt({ from, until }: Validity, nowMs: number): boolean {
  const today = bankDayOf(nowMs);
  return from <= today && today <= until;
}

export const isOver = ({ until }: Validity, nowMs: number): boolean => bankDayOf(nowMs) > until;

/** The moment after the last one of an offer, whichever way the clocks were put. */
export function endsAtMs({ until }: Validity): number {
  const midnightUtcMs = Date.parse(`${until}T00:00:00Z`) + 24 * HOUR_MS;
  let endMs = midnightUtcMs - 14 * HOUR_MS;
  while (bankDayOf(endMs) <= until) endMs += HOUR_MS;
  return endMs;
}

/** The day in the bank's calendar, `2026-12-31`: days compare as their text does. */
export const bankDayOf = (atMs: number): string => {
  calendar ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: BANK_TIME_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return calendar.format(atMs);
};

export function dayWords(day: string, words: Words): Saying {
  const [year = '', month = '', date = ''] = day.split('-');
  if (words === 'short') return { en: `${date}.${month}.${year}`, it: `${date}.${month}.${year}` };
  const at = Number(month) - 1;
  return {
    en: `${Number(date)} ${MONTHS.en[at]} ${year}`,
    it: `${Number(date)} ${MONTHS.it[at]} ${year}`,
  };
}

const HOUR_MS = 3_600_000;

/** The first of a process is slow to make, and most functions that know offers never ask for a day. */
let calendar: Intl.DateTimeFormat | undefined;

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  ),
} as const;
