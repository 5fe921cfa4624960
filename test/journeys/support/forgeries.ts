import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CompactSign,
  type CryptoKey,
  decodeJwt,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import type { RawHeader } from './knock-raw.ts';
import { system } from './stage-of-the-test.ts';

/** A way to ask with what is not an access token of this bank. */
export interface Forgery {
  /** Completes "a token that …". */
  readonly name: string;
  readonly headers: readonly RawHeader[];
  readonly query?: string;
}

/** What a forger may know: an honest access token, and what the issuer gave out beside it. */
export interface Known {
  readonly honest: string;
  readonly idToken: string;
  readonly refreshToken: string;
  readonly clientAssertion: string;
  /** A place of the forger's, where keys of theirs would be found. */
  readonly forgersPlace: string;
}

/** Every classic way, and what only a fault of the issuer could give out. */
export async function forgeriesOf(known: Known): Promise<readonly Forgery[]> {
  const bearers = { ...(await unsigned(known)), ...(await wrongKeys(known)), ...(await wrongClaims(known)) };
  const named = Object.entries({ ...bearers, ...altered(known) }).map(([name, token]) => ({
    name,
    headers: [['authorization', `Bearer ${token}`] as const],
  }));
  return [...named, ...otherwiseSent(known.honest)];
}

async function unsigned({ honest }: Known): Promise<Record<string, string>> {
  const payload = honest.split('.')[1] ?? '';
  const signature = honest.split('.')[2] ?? '';
  const algorithm = (alg: string) => encoded({ alg, typ: 'at+jwt' });
  return {
    'is nonsense': 'nonsense',
    'is three dots': '...',
    'is empty': '',
    'is not signed (alg none)': `${algorithm('none')}.${payload}.`,
    'is not signed (alg None)': `${algorithm('None')}.${payload}.`,
    'is not signed (alg nOnE), under a signature': `${algorithm('nOnE')}.${payload}.${signature}`,
    'names no algorithm': `${encoded({ typ: 'at+jwt', kid: issuersKey().kid })}.${payload}.${signature}`,
    'has lost its signature': `${honest.split('.').slice(0, 2).join('.')}.`,
    'has lost its signature and the dot before it': honest.split('.').slice(0, 2).join('.'),
  };
}

async function wrongKeys({ honest, forgersPlace }: Known): Promise<Record<string, string>> {
  const kid = issuersKey().kid ?? '';
  const [forgers, elliptic] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('ES256', { extractable: true }),
  ]);
  const jwk = await exportJWK(forgers.publicKey);
  const by = (key: CryptoKey | KeyObject, header: Partial<JWTHeaderParameters>) =>
    signed(decodeJwt(honest), key, header);
  return {
    'was signed with another key under the issuer’s key id': await by(forgers.privateKey, { kid }),
    'was signed with a key of an unknown id': await by(forgers.privateKey, { kid: 'forgers' }),
    'was signed with a key of no id': await by(forgers.privateKey, {}),
    'was signed by the issuer with a key of no id': await by(await signingKey(), {}),
    'names its key by a path': await by(forgers.privateKey, { kid: '../../../../dev/null' }),
    'names its key by an address': await by(forgers.privateKey, { kid: `${forgersPlace}/keys` }),
    'brings its key along (jwk)': await by(forgers.privateKey, { kid, jwk }),
    'brings its key along under its own id (jwk)': await by(forgers.privateKey, {
      kid: 'forgers',
      jwk: { ...jwk, kid: 'forgers' },
    }),
    'says where its key is (jku)': await by(forgers.privateKey, { kid, jku: `${forgersPlace}/keys` }),
    'says where its certificate is (x5u)': await by(forgers.privateKey, { kid, x5u: `${forgersPlace}/x5u` }),
    'brings a certificate along (x5c)': await by(forgers.privateKey, { kid, x5c: ['MIIB'] }),
    'is signed with an elliptic curve that it brings along': await by(elliptic.privateKey, {
      alg: 'ES256',
      kid,
      jwk: await exportJWK(elliptic.publicKey),
    }),
    'is signed with the issuer’s public key as a secret (HS256, PEM)': await by(secretOf('pem'), {
      alg: 'HS256',
      kid,
    }),
    'is signed with the issuer’s public key as a secret (HS256, DER)': await by(secretOf('der'), {
      alg: 'HS256',
      kid,
    }),
    'is signed with the issuer’s public key as a secret (HS256, JWK)': await by(secretOf('jwk'), {
      alg: 'HS256',
      kid,
    }),
  };
}

/** Signed as the issuer signs: what only a fault at the issuer could give out. */
async function wrongClaims({ honest, idToken }: Known): Promise<Record<string, string>> {
  const nowS = Math.floor(Date.now() / 1000);
  const key = await signingKey();
  const { kid = '' } = issuersKey();
  const saying = (claims: JWTPayload, header: Partial<JWTHeaderParameters> = {}) =>
    signed({ ...decodeJwt(honest), ...claims }, key, { kid, ...header });
  const issuer = String(decodeJwt(honest).iss);
  return {
    'is for another audience': await saying({ aud: 'another-bank' }),
    'is for many other audiences': await saying({ aud: ['another-bank', 'staffetta.example'] }),
    'is for an audience that only begins like ours': await saying({ aud: 'staffetta-web' }),
    'is for no audience': await saying({ aud: [] }),
    'says nothing of its audience': await saying({ aud: undefined }),
    'is from another issuer': await saying({ iss: 'https://issuer.example' }),
    'is from an issuer that is spelt otherwise': await saying({ iss: `${issuer}/` }),
    'is from no issuer': await saying({ iss: undefined }),
    'has expired': await saying({ iat: nowS - 3600, exp: nowS - 3000 }),
    'has expired just now': await saying({ iat: nowS - 600, exp: nowS - 1 }),
    'never expires': await saying({ exp: undefined }),
    'expires in words': await saying({ exp: 'never' as unknown as number }),
    'is not valid yet': await saying({ nbf: nowS + 3600 }),
    'was issued in the future': await saying({ iat: nowS + 3600 }),
    'does not say when it was issued': await saying({ iat: undefined }),
    'has a critical header that nobody knows': await saying({}, { crit: ['staffetta'], staffetta: true }),
    'has a payload that is not encoded (b64)': await unencoded(honest, key, kid),
    'is the ID token of the same sign-in': idToken,
  };
}

function altered(known: Known): Record<string, string> {
  const { honest, refreshToken, clientAssertion } = known;
  const [header = '', , signature = ''] = honest.split('.');
  const saying = (claims: JWTPayload) =>
    [header, encoded({ ...decodeJwt(honest), ...claims }), signature].join('.');
  const [payload] = honest.split('.').slice(1);
  return {
    'says another customer under the same signature': saying({ sub: 'c-anna' }),
    'says another channel under the same signature': saying({ client_id: 'staffetta-mobile' }),
    'says another scope under the same signature': saying({
      scope: 'session approve terminal assist operations measures',
    }),
    'says another life under the same signature': saying({ exp: 4_102_444_800 }),
    'says a role under the same signature': saying({ role: 'specialist', unit: 'branch-1' }),
    'says the same in another order': [
      header,
      encoded(Object.fromEntries(Object.entries(decodeJwt(honest)).reverse())),
      signature,
    ].join('.'),
    'has another header under the same signature': [
      encoded({ alg: 'RS256', typ: 'JWT', kid: issuersKey().kid }),
      payload,
      signature,
    ].join('.'),
    'is cut off in its signature': honest.slice(0, -20),
    'is cut off in its payload': honest.slice(0, honest.length - signature.length - 12),
    'has a signature with a bit turned': withBitTurned(honest),
    'has five parts': `${honest}.${signature}.${signature}`,
    'has a fourth part': `${honest}.`,
    'is written as JSON': JSON.stringify({ protected: header, payload, signature }),
    'is the refresh token of the same sign-in': refreshToken,
    'is the assertion of a client': clientAssertion,
  };
}

/** The honest one, where or as no gateway takes it. */
function otherwiseSent(honest: string): Forgery[] {
  const authorization = (value: string): RawHeader => ['authorization', value];
  return [
    { name: 'is not sent at all', headers: [authorization('')] },
    { name: 'is sent behind another scheme', headers: [authorization(`Basic ${honest}`)] },
    { name: 'is sent behind bearer in lower case', headers: [authorization(`bearer ${honest}`)] },
    { name: 'is sent behind two schemes', headers: [authorization(`Bearer Bearer ${honest}`)] },
    { name: 'is sent twice in one header', headers: [authorization(`Bearer ${honest}, Bearer ${honest}`)] },
    {
      name: 'is sent before another one',
      headers: [authorization(`Bearer ${honest}`), authorization('Bearer nonsense')],
    },
    {
      name: 'is sent behind another one',
      headers: [authorization('Bearer nonsense'), authorization(`Bearer ${honest}`)],
    },
    {
      name: 'is sent in the address',
      headers: [authorization('')],
      query: `access_token=${honest}&authorization=Bearer%20${honest}`,
    },
    { name: 'is sent in a cookie', headers: [authorization(''), ['cookie', `access_token=${honest}`]] },
    {
      name: 'is sent in headers of other names',
      headers: [
        authorization(''),
        ['x-authorization', `Bearer ${honest}`],
        ['proxy-authorization', `Bearer ${honest}`],
        ['x-amzn-remapped-authorization', `Bearer ${honest}`],
      ],
    },
  ];
}

const signed = (payload: JWTPayload, key: CryptoKey | KeyObject, header: Partial<JWTHeaderParameters>) =>
  new SignJWT(payload)
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', ...header })
    .sign(key, { crit: { staffetta: true } });

/** RFC 7797: the payload goes as it is, and so must hold no dot. */
async function unencoded(honest: string, key: CryptoKey, kid: string): Promise<string> {
  const payload = new TextEncoder().encode(JSON.stringify(decodeJwt(honest)));
  const parts = await new CompactSign(payload).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
  const [, said, signature] = parts.split('.');
  return [encoded({ alg: 'RS256', kid, b64: false, crit: ['b64'] }), said, signature].join('.');
}

/** Any bit but the last few, which base64url of a signature has to spare. */
function withBitTurned(token: string): string {
  const at = token.length - 40;
  return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const issuersKey = (): JWK =>
  JSON.parse(readFileSync(join(system.dataFolder, 'identity', 'signing-key.json'), 'utf8'));

const signingKey = async (): Promise<CryptoKey> => (await importJWK(issuersKey(), 'RS256')) as CryptoKey;

/** The key that everybody may know, as bytes that a careless verifier would take for a shared secret. */
function secretOf(form: 'pem' | 'der' | 'jwk'): KeyObject {
  const { kty, n, e, kid } = issuersKey();
  const published = createPublicKey({ key: { kty, n, e }, format: 'jwk' } as never);
  if (form === 'jwk') return createSecretKey(Buffer.from(JSON.stringify({ kty, n, e, kid })));
  const bytes =
    form === 'pem'
      ? published.export({ type: 'spki', format: 'pem' })
      : published.export({ type: 'spki', format: 'der' });
  return createSecretKey(Buffer.from(bytes));
}
