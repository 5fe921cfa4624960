import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PseudonymKeys } from '../measures/pseudonym.ts';
import { environmentOf } from './environment-of.ts';

/** A key that is added is known to every process this soon; and is added days before its own. */
export const READ_AGAIN_AFTER_MS = 3_600_000;

/** A vault that is out keeps no event from being published, for as long as no key can have come into force unseen. */
export const TRUSTED_FOR_MS = 24 * 3_600_000;

interface Read {
  readonly keys: PseudonymKeys;
  readonly atMs: number;
}

let latest: Read | undefined;

/**
 * The keys that make pseudonyms of customers and events, read from the vault once an hour.
 *
 * Where they cannot be read, those of the last reading hold, for a day; without any, it throws.
 */
export async function loadPseudonymKeys(nowMs: number): Promise<PseudonymKeys> {
  if (latest && nowMs < latest.atMs + READ_AGAIN_AFTER_MS) return latest.keys;
  try {
    latest = { keys: await readKeys(), atMs: nowMs };
    return latest.keys;
  } catch (error) {
    if (latest && nowMs < latest.atMs + TRUSTED_FOR_MS) return latest.keys;
    throw error;
  }
}

async function readKeys(): Promise<PseudonymKeys> {
  const { SecretString = '' } = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: environmentOf('FACT_KEY_SECRET') }),
  );
  const read = PseudonymKeys.safeParse(asJson(SecretString));
  if (!read.success) throw new Error('The secret of FACT_KEY_SECRET holds no keys by their first days.');
  return read.data;
}

/** What cannot be read is not said: it may be a key. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
