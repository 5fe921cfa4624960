import { base64Url } from '../../shared/sign-in/begin-sign-in.ts';

/** A key that never leaves this phone: the browser itself cannot read it out. */
export interface DeviceKey {
  readonly privateKey: CryptoKey;
  readonly publicJwk: PublicJwk;
  /** RFC 7638, by which the session knows the device. */
  readonly thumbprint: string;
}

interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

export async function newDeviceKey(): Promise<DeviceKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  const publicJwk: PublicJwk = { kty: 'EC', crv: 'P-256', x, y };
  return { privateKey, publicJwk, thumbprint: await thumbprintOf(publicJwk) };
}

/** Signs now, as a compact JWS (RFC 7515, ES256) of its own type, with the public key in its header. */
export async function signWith(key: DeviceKey, type: string, payload: object): Promise<string> {
  const header = { alg: 'ES256', typ: type, jwk: key.publicJwk };
  const signed = { ...payload, iat: Math.floor(Date.now() / 1000) };
  const input = `${encoded(header)}.${encoded(signed)}`;
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    key.privateKey,
    new TextEncoder().encode(input),
  );
  return `${input}.${base64Url(new Uint8Array(signature))}`;
}

const encoded = (value: object): string => base64Url(new TextEncoder().encode(JSON.stringify(value)));

/** The members in this order, and no space between them. */
async function thumbprintOf({ crv, kty, x, y }: PublicJwk): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }));
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
