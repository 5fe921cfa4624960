import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SealKey } from '../seal/seal-key.ts';
import { environmentOf } from './environment-of.ts';

const SECRET_CHARS_MIN = 32;

const fetched = new Map<string, Promise<SealKey>>();

/** The secret that seals tickets, passes and QR codes. */
export const loadSealKey = (): Promise<SealKey> => loadKey('SEAL_KEY_SECRET');

/** The secret that makes the token of a card of its number. */
export const loadCardKey = (): Promise<SealKey> => loadKey('CARD_KEY_SECRET');

/** The secret by which chance holds customers out. It is never turned, so a process may keep it for good. */
export const loadLotKey = (): Promise<SealKey> => loadKey('LOT_KEY_SECRET');

/** Fetched once per process, from the vault. */
function loadKey(variable: string): Promise<SealKey> {
  const known = fetched.get(variable);
  if (known) return known;
  const fetching = fetchKey(variable).catch((error) => {
    fetched.delete(variable);
    throw error;
  });
  fetched.set(variable, fetching);
  return fetching;
}

async function fetchKey(variable: string): Promise<SealKey> {
  const { SecretString } = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: environmentOf(variable) }),
  );
  if (!SecretString || SecretString.length < SECRET_CHARS_MIN) {
    throw new Error(`The secret of ${variable} must have at least ${SECRET_CHARS_MIN} characters.`);
  }
  return new TextEncoder().encode(SecretString);
}
