import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import { Refusal } from '../refusal/refusal.ts';
import type { SealKey } from './seal-key.ts';

const TYPE = 'staffetta-invitation+jwt';

/** What a machine's QR says: which machine, and which drawing of it. */
export const Invitation = z.object({ terminalId: z.string(), invitationId: z.string() });
export type Invitation = z.infer<typeof Invitation>;

/** Signs what the QR carries, as a JWT (RFC 7519) of its own type (RFC 8725, section 3.11). */
export const signInvitation = (
  sealKey: SealKey,
  invitation: Invitation,
  expiresAtMs: number,
): Promise<string> =>
  new SignJWT({ ...invitation })
    .setProtectedHeader({ alg: 'HS256', typ: TYPE })
    .setExpirationTime(Math.ceil(expiresAtMs / 1000))
    .sign(sealKey);

/** Reads a QR that was drawn here and is still fresh. */
export async function readInvitation(sealKey: SealKey, qr: string, nowMs: number): Promise<Invitation> {
  try {
    const { payload } = await jwtVerify(qr, sealKey, {
      algorithms: ['HS256'],
      typ: TYPE,
      requiredClaims: ['exp'],
      currentDate: new Date(nowMs),
    });
    return Invitation.parse(payload);
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) {
      throw new Refusal(
        'invitation-expired',
        'The QR has expired. Ask the machine for a new one.',
        {},
        { cause },
      );
    }
    throw new Refusal(
      'invitation-invalid',
      'This QR is not from one of our machines. Do not use it.',
      {},
      { cause },
    );
  }
}
