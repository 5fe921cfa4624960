import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, compactVerify, EmbeddedJWK } from 'jose';
import * as z from 'zod';
import { Refusal } from '../refusal/refusal.ts';
import { Terms } from '../transaction/definition.ts';

/**
 * A customer's signature: a compact JWS (RFC 7515), ES256, whose header carries the public key. Which customer's
 * key it is, the session knows by the key's thumbprint (RFC 7638).
 */
export interface Signature<Payload> {
  readonly payload: Payload;
  readonly keyThumbprint: string;
  readonly atMs: number;
  /** By which what was signed is known again: a hash of it, since one signature can be turned into another. */
  readonly signatureId: string;
}

const SignedTerms = Terms.extend({ iat: z.int() });
const Enrolment = z.strictObject({ deviceName: z.string().trim().min(1).max(40), iat: z.int() });

/** An approval signs the exact terms, and says when. */
export async function verifyApproval(jws: string): Promise<Signature<Terms>> {
  const { payload, ...signed } = await verified(jws, 'staffetta-approval+jwt', SignedTerms);
  const { iat, ...terms } = payload;
  return { ...signed, payload: terms, atMs: iat * 1000 };
}

/** An enrolment proves that the device has the private key. */
export async function verifyEnrolment(jws: string): Promise<Signature<{ deviceName: string }>> {
  const { payload, ...signed } = await verified(jws, 'staffetta-enrolment+jwt', Enrolment);
  return { ...signed, payload: { deviceName: payload.deviceName }, atMs: payload.iat * 1000 };
}

async function verified<Schema extends z.ZodType>(
  jws: string,
  type: string,
  schema: Schema,
): Promise<Omit<Signature<z.output<Schema>>, 'atMs'>> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, EmbeddedJWK, { algorithms: ['ES256'] });
    if (protectedHeader.typ !== type) throw new Error(`It is a ${protectedHeader.typ}, not a ${type}.`);
    const said: unknown = JSON.parse(new TextDecoder().decode(payload));
    return {
      payload: schema.parse(said),
      signatureId: hashOf(jws.slice(0, jws.lastIndexOf('.'))),
      keyThumbprint: await calculateJwkThumbprint(
        z.record(z.string(), z.unknown()).parse(protectedHeader.jwk),
      ),
    };
  } catch (cause) {
    throw new Refusal(
      'approval-invalid',
      'The signature does not verify. Look at the terms and sign again.',
      {},
      { cause },
    );
  }
}

const SIGNATURE_ID_CHARS = 16;

const hashOf = (signed: string): string =>
  createHash('sha256').update(signed).digest('base64url').slice(0, SIGNATURE_ID_CHARS);
