import { createHmac } from 'node:crypto';
import type { SealKey } from './seal-key.ts';

/**
 * HMAC-SHA-256 (RFC 2104) over a purpose and its parts, so that what is sealed for one purpose is worth nothing
 * for another. A key that is text is its bytes in UTF-8, which Node takes five times faster than bytes.
 */
export const keyedHash = (sealKey: SealKey | string, purpose: string, parts: readonly string[]): Buffer =>
  createHmac('sha256', sealKey)
    .update(JSON.stringify([purpose, ...parts]))
    .digest();
