import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SealKey } from '../seal/seal-key.ts';
import { environmentOf } from './environment-of.ts';

const SECRET_CHARS_MIN = 32;

let sealKey: Promise<SealKey> | undefined;

/** The secret that seals tickets, passes and QR codes: fetched once per process, from the vault. */
export function loadSealKey(): Promise<SealKey> {
  sealKey ??= fetchSealKey().catch((error) => {
    sealKey = undefined;
    throw error;
  });
  return sealKey;
}

async function fetchSealKey(): Promise<SealKey> {
  const { SecretString } = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: environmentOf('SEAL_KEY_SECRET') }),
  );
  if (!SecretString || SecretString.length < SECRET_CHARS_MIN) {
    throw new Error(`The seal key must have at least ${SECRET_CHARS_MIN} characters.`);
  }
  return new TextEncoder().encode(SecretString);
}
