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

export const writePass = ({ customerId, secret }: VisitPass): string => `${customerId}.${secret}`;

export function readPass(pass: string): VisitPass | undefined {
  const [, customerId, secret] = /^([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{24})$/.exec(pass) ?? [];
  return customerId && secret ? { customerId, secret } : undefined;
}

/** What the session keeps of a pass. The secret is random, so a plain hash is enough. */
export const hashPass = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
