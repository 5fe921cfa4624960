import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { SealKey } from './seal-key.ts';

/**
 * HMAC-SHA-256 (RFC 2104) over a purpose and its parts, so that what is sealed for one purpose is worth nothing
 * for another. A key that is text is its bytes in UTF-8.
 */
export const keyedHash = (sealKey: SealKey | string, purpose: string, parts: readonly string[]): Buffer =>
  createHmac('sha256', typeof sealKey === 'string' ? sealKey : readied(sealKey))
    .update(JSON.stringify([purpose, ...parts]))
    .digest();

const known = new WeakMap<SealKey, KeyObject>();

/** Node makes bytes into a key anew for every hash, which takes it five times as long as the hash itself. */
function readied(sealKey: SealKey): KeyObject {
  const key = known.get(sealKey) ?? createSecretKey(sealKey);
  known.set(sealKey, key);
  return key;
}
