import { EncryptJWT, jwtDecrypt } from 'jose';
import * as z from 'zod';
import { Purpose } from '../consent/purpose.ts';
import { Refusal } from '../refusal/refusal.ts';
import { keyedHash } from './keyed-hash.ts';
import type { SealKey } from './seal-key.ts';

const TYPE = 'staffetta-unsubscribe+jwt';
const VALID_FOR_S = 365 * 86_400;

/** Who says no to what by a link, and when the link was made. */
export interface Unsubscribing {
  readonly customerId: string;
  readonly purpose: Purpose;
  readonly sealedAtMs: number;
}

const Claims = z.object({ sub: z.string().min(1), purpose: Purpose, iat: z.int() });

/**
 * Seals who may say no to what, for a year: an encrypted JWT (RFC 7519, RFC 7516) of its own type, so that whoever sees
 * the link reads nothing of whose it is. It is good for saying no to this one purpose, and for nothing else.
 */
export const sealUnsubscribing = (
  sealKey: SealKey,
  { customerId, purpose, sealedAtMs }: Unsubscribing,
): Promise<string> => {
  const sealedAtS = Math.floor(sealedAtMs / 1000);
  return new EncryptJWT({ purpose })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: TYPE })
    .setSubject(customerId)
    .setIssuedAt(sealedAtS)
    .setExpirationTime(sealedAtS + VALID_FOR_S)
    .encrypt(keyOfLinks(sealKey));
};

/** Opens what was sealed here within the year. All else, whatever is wrong with it, is one and the same refusal. */
export async function openUnsubscribing(
  sealKey: SealKey,
  token: string,
  nowMs: number,
): Promise<Unsubscribing> {
  try {
    const { payload } = await jwtDecrypt(token, keyOfLinks(sealKey), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      typ: TYPE,
      requiredClaims: ['exp'],
      currentDate: new Date(nowMs),
    });
    const { sub: customerId, purpose, iat } = Claims.parse(payload);
    return { customerId, purpose, sealedAtMs: iat * 1000 };
  } catch (cause) {
    throw new Refusal(
      'link-invalid',
      'This link is not one of ours, or it is too old. Sign in, and say no where your consents stand.',
      {},
      { cause },
    );
  }
}

/** 256 bits that are for this alone. */
const keyOfLinks = (sealKey: SealKey): Uint8Array => keyedHash(sealKey, 'unsubscribe', []);
