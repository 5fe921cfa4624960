import { keyedHash } from './keyed-hash.ts';
import type { SealKey } from './seal-key.ts';

/** Consonants without look-alikes (RFC 8628, section 6.1): no word, no 0 and O, no 1 and I. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
/** 20^8 tickets are 34.5 bits: enough for three tries in two minutes, short enough to type. */
const TICKET_LETTERS = 8;

/**
 * Draws the ticket for one request: unguessable without the key, and the same one for a repeat of the request,
 * although nothing of it is stored but its seal.
 */
export const drawTicket = (sealKey: SealKey, ...request: string[]): string =>
  drawLetters(keyedHash(sealKey, 'ticket', request));

/** Eight letters in two groups, to be read out and typed. */
export function drawLetters(drawn: Buffer): string {
  let rest = drawn.readBigUInt64BE() % BigInt(LETTERS.length ** TICKET_LETTERS);
  let ticket = '';
  while (ticket.length < TICKET_LETTERS) {
    ticket += LETTERS[Number(rest % BigInt(LETTERS.length))];
    rest /= BigInt(LETTERS.length);
  }
  return `${ticket.slice(0, 4)}-${ticket.slice(4)}`;
}

/** What is kept of a ticket. However it is typed, and only for this customer. */
export const sealTicket = (sealKey: SealKey, customerId: string, ticket: string): string =>
  keyedHash(sealKey, 'sealed-ticket', [customerId, ticket.replace(/[^A-Za-z]/g, '').toUpperCase()]).toString(
    'base64url',
  );
