import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Mac } from './mac.ts';

/** Signs and verifies with a key that lies open: that of one dispenser, for as long as one call of a function lasts. */
export function macWith(key: Uint8Array): Mac {
  const macOf = (message: Uint8Array) => createHmac('sha256', key).update(message).digest();
  return {
    sign: async (message) => macOf(message),
    verify: async (message, mac) =>
      mac.length === macOf(message).length && timingSafeEqual(macOf(message), mac),
  };
}
