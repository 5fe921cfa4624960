import { keyedHash } from './keyed-hash.ts';
import type { SealKey } from './seal-key.ts';

const HEX_CHARS = 24;

/** What stands for a customer where nobody needs to know whom: the same as long as the key is, and worth nothing without. */
export const pseudonymOf = (lotKey: SealKey, customerId: string): string =>
  keyedHash(lotKey, 'pseudonym', [customerId]).toString('hex').slice(0, HEX_CHARS);

/** By which chance is drawn for each customer: the bank's own, so that nobody outside can tell who is held out. */
export const saltOf = (lotKey: SealKey): string =>
  keyedHash(lotKey, 'holdout-salt', []).toString('hex').slice(0, HEX_CHARS);
