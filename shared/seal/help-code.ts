import { keyedHash } from './keyed-hash.ts';
import type { SealKey } from './seal-key.ts';
import { drawLetters } from './ticket.ts';

/** Draws the code that a customer reads out: unguessable without the key, and the same one for a repeat of the request. */
export const drawHelpCode = (sealKey: SealKey, ...request: string[]): string =>
  drawLetters(keyedHash(sealKey, 'help-code', request));

/** What is kept of a code, however it is typed. Of nobody's in particular: whoever hears it has nothing else to go by. */
export const sealHelpCode = (sealKey: SealKey, helpCode: string): string =>
  keyedHash(sealKey, 'sealed-help-code', [helpCode.replace(/[^A-Za-z]/g, '').toUpperCase()]).toString(
    'base64url',
  );
