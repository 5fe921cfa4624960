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
}

const SignedTerms = Terms.extend({ iat: z.int() });
const Enrolment = z.strictObject({ deviceName: z.string().trim().min(1).max(40), iat: z.int() });

/** An approval signs the exact terms, and says when. */
export async function verifyApproval(jws: string): Promise<Signature<Terms>> {
  const { payload, keyThumbprint } = await verified(jws, 'staffetta-approval+jwt', SignedTerms);
  const { iat, ...terms } = payload;
  return { payload: terms, keyThumbprint, atMs: iat * 1000 };
}

/** An enrolment proves that the device has the private key. */
export async function verifyEnrolment(jws: string): Promise<Signature<{ deviceName: string }>> {
  const { payload, keyThumbprint } = await verified(jws, 'staffetta-enrolment+jwt', Enrolment);
  return { payload: { deviceName: payload.deviceName }, keyThumbprint, atMs: payload.iat * 1000 };
}

async function verified<Schema extends z.ZodType>(
  jws: string,
  type: string,
  schema: Schema,
): Promise<{ payload: z.output<Schema>; keyThumbprint: string }> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, EmbeddedJWK, { algorithms: ['ES256'] });
    if (protectedHeader.typ !== type) throw new Error(`It is a ${protectedHeader.typ}, not a ${type}.`);
    const said: unknown = JSON.parse(new TextDecoder().decode(payload));
    return {
      payload: schema.parse(said),
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
