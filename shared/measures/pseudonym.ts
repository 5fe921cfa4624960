import * as z from 'zod';
import { keyedHash } from '../seal/keyed-hash.ts';

const KEY_CHARS_MIN = 32;
const HEX_CHARS = 32;
const DAY_CHARS = '2026-11-22'.length;

/** An HMAC-SHA-256, cut to 128 bits, as hexadecimal. */
export const Pseudonym = z.string().regex(/^[0-9a-f]{32}$/);

/** The first day of them all: its key is in force on every day before another’s. */
export const firstDay = '1970-01-01';

/**
 * The keys that make pseudonyms, each by the first day (UTC) on which it is in force.
 *
 * A key is added ahead of its day and never taken away while its days may still be told: so whoever makes a pseudonym,
 * and however late or often, makes the same one.
 */
export const PseudonymKeys = z
  .record(z.iso.date(), z.string().min(KEY_CHARS_MIN))
  .refine((keys) => firstDay in keys, `One of the keys is in force from ${firstDay} on.`);
export type PseudonymKeys = z.infer<typeof PseudonymKeys>;

/** What is told of an event: its id, the customer, and when it happened (ISO 8601, UTC). */
export interface Happened {
  readonly id: string;
  readonly subject: string;
  readonly time: string;
}

/** By what a fact is known in the place of its event and of its customer. */
export interface Pseudonyms {
  readonly factid: string;
  readonly pseudonym: string;
}

/** Those of one event, under the key of the day on which it happened. */
export function pseudonymsOf({ id, subject, time }: Happened, keys: PseudonymKeys): Pseudonyms {
  const key = keyInForce(keys, time.slice(0, DAY_CHARS));
  const standingFor = (purpose: string, whom: string) =>
    keyedHash(key, purpose, [whom]).toString('hex').slice(0, HEX_CHARS);
  return { factid: standingFor('fact', id), pseudonym: standingFor('fact-customer', subject) };
}

/** The key that is in force on a day (`2026-11-22`, UTC): that of the latest day which is not after it. */
export function keyInForce(keys: PseudonymKeys, day: string): string {
  const since = Object.keys(keys)
    .filter((from) => from <= day)
    .sort()
    .at(-1);
  const key = since && keys[since];
  if (!key) throw new Error(`No key is in force on ${day}.`);
  return key;
}
