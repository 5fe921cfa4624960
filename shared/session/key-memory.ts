import type { RefusalCode } from '../refusal/refusal.ts';
import { limits } from './limits.ts';

/**
 * One mutating request, as the session remembers it.
 *
 * Both are short hashes, so that what a client put into its key is never stored.
 */
export interface RequestMark {
  /** Of the Idempotency-Key. */
  readonly key: string;
  /** Of the method, the path and the body, to tell a repeat from another request with the same key. */
  readonly fingerprint: string;
}

/** What became of a request that is remembered. */
export interface Remembered extends RequestMark {
  /** The version that it committed. */
  readonly version: number;
  /** The "no" that it was answered with, if it was. */
  readonly refusal?: RefusalCode;
  /** The transaction that it turned out to be about, where its path does not say. */
  readonly transactionId?: string;
  /** A draft: many come, and only the latest can still be worth repeating. */
  readonly fleeting?: boolean;
}

/**
 * The memory of keys, in one short line each: it is written with every step, so every byte counts.
 *
 * It belongs to the customer and not to a transaction, so it outlives the transactions that it served.
 */
export type KeyMemory = readonly string[];

const FLEETING = '~';
const VERSION_RADIX = 36;

export function recall(memory: KeyMemory, key: string): Remembered | undefined {
  const line = memory.find((each) => each.startsWith(`${key}.`));
  if (!line) return undefined;
  const [, fingerprint = '', version = '0', refusal, about] = line.split('.');
  return {
    key,
    fingerprint,
    version: Number.parseInt(version, VERSION_RADIX),
    ...(refusal && { refusal: refusal as RefusalCode }),
    ...(about === FLEETING ? { fleeting: true } : about && { transactionId: about }),
  };
}

/**
 * Remembers one more; beyond the limit the oldest is forgotten. Its repeat is stopped by its version or, where a
 * machine's report has none, by what it is about: an authorization or a count that is over.
 */
export function remember(memory: KeyMemory, latest: Remembered): KeyMemory {
  const { key, fingerprint, version, refusal = '', transactionId = '', fleeting } = latest;
  const others = memory.filter(
    (each) => !each.startsWith(`${key}.`) && !(fleeting && each.endsWith(`.${FLEETING}`)),
  );
  const about = fleeting ? FLEETING : transactionId;
  const line = [key, fingerprint, version.toString(VERSION_RADIX), refusal, about]
    .join('.')
    .replace(/\.+$/, '');
  return [...others, line].slice(-limits.keysRememberedMax);
}
