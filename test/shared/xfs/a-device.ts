import { createHmac } from 'node:crypto';
import { macWith } from '../../../shared/xfs/mac-with.ts';

/** A key that a host and a device share. */
export const deviceKey = Uint8Array.from({ length: 32 }, (_, index) => index + 1);

/** The same key, as the host uses it. */
export const mac = macWith(deviceKey);

/** Signs as a device does, written here once more from the rules, so that a mistake on both sides would show. */
export function signedByTheDevice(nonce: string, said: string, key = deviceKey): string {
  const before = `NONCE=${nonce},TOKENFORMAT=1,TOKENLENGTH=`;
  const after = `,${said},HMACSHA256=`;
  const length = String(before.length + 4 + after.length + 64).padStart(4, '0');
  return withHmac(before + length + after, key);
}

export const withHmac = (signed: string, key = deviceKey): string =>
  signed + createHmac('sha256', key).update(signed).digest('hex').toUpperCase();
