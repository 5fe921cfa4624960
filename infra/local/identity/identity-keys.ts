import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'oidc-provider';

export interface IdentityKeys {
  /** Signs tokens. */
  readonly signing: JWK;
  /** Sign the provider's cookies. */
  readonly cookies: readonly string[];
  /** The ATM network's key pair, of which the provider uses the public half. */
  readonly atmNetwork: JWK;
  /** The key pair of the bank's own people. */
  readonly operations: JWK;
  /** The key pair of marketing’s tool. */
  readonly marketing: JWK;
  /** The key pair of the analysts’ tools. */
  readonly analyst: JWK;
}

/**
 * The keys of this machine's identity provider: made at its first start, kept under the data folder for their
 * owner's eyes only, and read from there ever after, so that a restart leaves every token valid.
 */
export async function identityKeys(folder: string): Promise<IdentityKeys> {
  return {
    signing: await kept(join(folder, 'signing-key.json'), () => newKey(tokenAlgorithm)),
    cookies: await kept(join(folder, 'cookie-keys.json'), () => [
      randomBytes(cookieKeyBytes).toString('base64url'),
    ]),
    atmNetwork: await kept(atmNetworkKeyFile(folder), () => newKey(networkAlgorithm)),
    operations: await kept(operationsKeyFile(folder), () => newKey(networkAlgorithm)),
    marketing: await kept(marketingKeyFile(folder), () => newKey(networkAlgorithm)),
    analyst: await kept(analystKeyFile(folder), () => newKey(networkAlgorithm)),
  };
}

/** Where the ATM network finds its private key, as a JWK (RFC 7517). */
export function atmNetworkKeyFile(folder: string): string {
  return join(folder, 'atm-network-key.json');
}

/** Where the system of the bank's people finds theirs. */
function operationsKeyFile(folder: string): string {
  return join(folder, 'operations-key.json');
}

/** Where marketing’s tool finds its own. */
function marketingKeyFile(folder: string): string {
  return join(folder, 'marketing-key.json');
}

/** Where analysts’ tools find theirs. */
function analystKeyFile(folder: string): string {
  return join(folder, 'analyst-key.json');
}

/** API Gateway's JWT authorizer verifies RSA signatures only. */
const tokenAlgorithm = 'RS256';
const networkAlgorithm = 'ES256';
const cookieKeyBytes = 32;
const ownerOnly = { folder: 0o700, file: 0o600 };

async function newKey(alg: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg, use: 'sig' } as JWK;
}

/** Written beside and renamed, so that a crash leaves a whole key or none. */
async function kept<Kept>(file: string, make: () => Kept | Promise<Kept>): Promise<Kept> {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: ownerOnly.folder });
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, `${JSON.stringify(await make(), null, 2)}\n`, { mode: ownerOnly.file });
    renameSync(beside, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Kept;
}
