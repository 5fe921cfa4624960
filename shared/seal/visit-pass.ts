import { createHash } from 'node:crypto';
import { keyedHash } from './keyed-hash.ts';
import type { SealKey } from './seal-key.ts';

const SECRET_BYTES = 18;

/** What a machine shows with every request while a customer stands before it: whom, and a secret of the visit. */
export interface VisitPass {
  readonly customerId: string;
  readonly secret: string;
}

/** The secret of one visit: the same one for a repeat of the request that began it. */
export const drawSecret = (sealKey: SealKey, ...request: string[]): string =>
  keyedHash(sealKey, 'visit', request).subarray(0, SECRET_BYTES).toString('base64url');

/** A customer's id may have any characters, so a pass carries it as base64url. */
export const writePass = ({ customerId, secret }: VisitPass): string =>
  `${Buffer.from(customerId).toString('base64url')}.${secret}`;

/** Reads a pass of the contract's form. */
export function readPass(pass: string): VisitPass {
  const [customer = '', secret = ''] = pass.split('.');
  return { customerId: Buffer.from(customer, 'base64url').toString(), secret };
}

/** What the session keeps of a pass. The secret is random, so a plain hash is enough. */
export const hashPass = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
