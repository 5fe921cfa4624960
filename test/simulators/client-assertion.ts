import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { importJWK, type JWK, SignJWT } from 'jose';

export interface ClientAssertionOptions {
  readonly clientId: string;
  /** The authorization server for which alone it is meant. */
  readonly issuer: string;
  /** A file with the client's private key, as a JWK. */
  readonly keyFile: string;
}

/** Proves a client by its signature instead of a secret (RFC 7523, section 2.2): short-lived, and for one use. */
export async function clientAssertion({
  clientId,
  issuer,
  keyFile,
}: ClientAssertionOptions): Promise<string> {
  const jwk: JWK = JSON.parse(readFileSync(keyFile, 'utf8'));
  return new SignJWT()
    .setProtectedHeader({ alg: 'ES256', ...(jwk.kid && { kid: jwk.kid }) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(await importJWK(jwk, 'ES256'));
}
