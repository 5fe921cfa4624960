import { keyedHash } from './keyed-hash.ts';
import type { SealKey } from './seal-key.ts';

const SECRET_BYTES = 18;

/**
 * The secret of one assistance: the same one for a repeat of the request that opened it, and for that person and sign-in
 * alone. As a pass it is written, read and hashed as that of a visit is.
 */
export const drawAssistanceSecret = (sealKey: SealKey, ...request: string[]): string =>
  keyedHash(sealKey, 'assistance', request).subarray(0, SECRET_BYTES).toString('base64url');

const EVIDENCE_CHARS = 24;

/** What is kept of the number of a document that a customer showed. Numbers are few, so without the key it must say nothing. */
export const sealEvidence = (sealKey: SealKey, customerId: string, reference: string): string =>
  keyedHash(sealKey, 'evidence', [customerId, reference]).toString('base64url').slice(0, EVIDENCE_CHARS);
