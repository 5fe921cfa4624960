import { keyedHash } from './keyed-hash.ts';
import type { SealKey } from './seal-key.ts';

const TOKEN_HEX_CHARS = 40;

/**
 * The token by which a card is known here: a keyed hash over the whole number (PCI DSS 4.0.1, requirement 3.5.1.1), so
 * that nobody without the key can find the number by trying all there are.
 */
export const cardTokenOf = (cardKey: SealKey, pan: string): string =>
  `tok_${keyedHash(cardKey, 'card', [pan]).toString('hex').slice(0, TOKEN_HEX_CHARS)}`;
