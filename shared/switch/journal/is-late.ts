import { packagerFor } from '../../iso8583/dialects.ts';
import type { NetworkProfile } from '../network-profile.ts';
import { ANSWERED_WITHIN_MS } from './transitions.ts';

/** What the clocks of a network and ours may be apart, either way. */
export const CLOCKS_DIFFER_MAX_MS = 60_000;

/** Older than this, no machine waits for the answer to a request any more: longer than any switch on the way waits. */
export const LATE_AFTER_MS = ANSWERED_WITHIN_MS + CLOCKS_DIFFER_MAX_MS;

const SUMMER_TIME_MS = 3_600_000;

/**
 * Whether a request was sent too long ago to be answered, or is of a time that has not come.
 *
 * In the 1993 edition its time is a local one, read as if it were always winter: by clocks that keep summer time it is an
 * hour ahead for half of the year, which is no lateness.
 */
export function isLate(
  sentAt: string,
  { packager }: Pick<NetworkProfile, 'packager'>,
  nowMs: number,
): boolean {
  const ageMs = nowMs - Date.parse(sentAt);
  const isOfNow = (age: number) => age >= -CLOCKS_DIFFER_MAX_MS && age <= LATE_AFTER_MS;
  return !isOfNow(ageMs) && !(packagerFor(packager).version === '1993' && isOfNow(ageMs + SUMMER_TIME_MS));
}
