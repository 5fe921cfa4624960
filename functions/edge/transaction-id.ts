import { createHash } from 'node:crypto';

/** 64 bits: ids of all customers share the ledger. */
const HASH_CHARS = 16;

/**
 * The id of a transaction: the version that began it, so that ids rise, and a hash of whose it is and of the
 * request, so that a repeat of the request comes to the same id.
 */
export const transactionIdFor = (customerId: string, requestKey: string, version: number): string =>
  `t${version.toString(36).padStart(6, '0')}-${hashOf('transaction', customerId, requestKey, version)}`;

/** The id of an authorization to dispense, made likewise. */
export const authorizationIdFor = (customerId: string, requestKey: string, version: number): string =>
  `a${version.toString(36).padStart(6, '0')}-${hashOf('authorization', customerId, requestKey, version)}`;

/** The id of an assistance, made likewise. */
export const assistanceIdFor = (customerId: string, requestKey: string, version: number): string =>
  `h${version.toString(36).padStart(6, '0')}-${hashOf('assistance', customerId, requestKey, version)}`;

/** The id of a note, made likewise. */
export const noteIdFor = (customerId: string, requestKey: string, version: number): string =>
  `n${version.toString(36).padStart(6, '0')}-${hashOf('note', customerId, requestKey, version)}`;

const hashOf = (...parts: (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, HASH_CHARS);
