import { CompactSign, type CryptoKey, exportJWK, generateKeyPair, type JWK } from 'jose';

/** A key that never leaves the device, and the half of it that everybody may see. */
export interface DeviceKey {
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

export async function newDeviceKey(): Promise<DeviceKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  return { privateKey, publicJwk: await exportJWK(publicKey) };
}

/** Signs now, as a compact JWS (RFC 7515) of its own type, with the public key in its header. */
export async function signWith(key: DeviceKey, type: string, payload: object): Promise<string> {
  const signed = { ...payload, iat: Math.floor(Date.now() / 1000) };
  return new CompactSign(new TextEncoder().encode(JSON.stringify(signed)))
    .setProtectedHeader({ alg: 'ES256', typ: type, jwk: key.publicJwk })
    .sign(key.privateKey);
}
