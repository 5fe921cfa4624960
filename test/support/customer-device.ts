import { CompactSign, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Terms } from '../../shared/transaction/definition.ts';

/** A device with a key of its own, that signs as a customer's phone does. */
export interface SigningDevice {
  readonly keyThumbprint: string;
  enrolment(deviceName?: string, atMs?: number): Promise<string>;
  approval(terms: Terms, atMs?: number): Promise<string>;
}

export async function drawDevice(): Promise<SigningDevice> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = await exportJWK(publicKey);
  const sign = (typ: string, payload: object): Promise<string> =>
    new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'ES256', typ, jwk })
      .sign(privateKey);
  const seconds = (atMs: number) => Math.floor(atMs / 1000);
  return {
    keyThumbprint: await calculateJwkThumbprint(jwk),
    enrolment: (deviceName = 'My phone', atMs = Date.now()) =>
      sign('staffetta-enrolment+jwt', { deviceName, iat: seconds(atMs) }),
    approval: (terms, atMs = Date.now()) => sign('staffetta-approval+jwt', { ...terms, iat: seconds(atMs) }),
  };
}
