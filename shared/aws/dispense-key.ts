import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { derivationOf } from '../xfs/dispenser-key.ts';
import type { Mac } from '../xfs/mac.ts';
import { macWith } from '../xfs/mac-with.ts';
import { environmentOf } from './environment-of.ts';
import { keptClient } from './kept-client.ts';

const ATTEMPTS_MAX = 3;
const CONNECT_TIMEOUT_MS = 1_000;
const REQUEST_TIMEOUT_MS = 2_000;

/**
 * The key that the bank shares with the dispenser of one machine. It is derived, by its terminal, from a key of the bank's
 * that stays in KMS; so what one dispenser has signed is never taken for another's.
 */
export async function keyOfDispenser(terminalId: string): Promise<Mac> {
  const deriving = new GenerateMacCommand({
    KeyId: environmentOf('DISPENSE_KEY'),
    MacAlgorithm: 'HMAC_SHA_256',
    Message: derivationOf(terminalId),
  });
  const { Mac: key } = await kms().send(deriving);
  if (!key) throw new Error('KMS derived nothing.');
  return macWith(key);
}

const kms = keptClient(
  () =>
    new KMSClient({
      maxAttempts: ATTEMPTS_MAX,
      requestHandler: {
        connectionTimeout: CONNECT_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        throwOnRequestTimeout: true,
      },
    }),
);
