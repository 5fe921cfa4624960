import { GenerateMacCommand, KMSClient, KMSInvalidMacException, VerifyMacCommand } from '@aws-sdk/client-kms';
import type { Mac } from '../xfs/mac.ts';
import { environmentOf } from './environment-of.ts';
import { keptClient } from './kept-client.ts';

const ATTEMPTS_MAX = 3;
const CONNECT_TIMEOUT_MS = 1_000;
const REQUEST_TIMEOUT_MS = 2_000;

/** The key that the bank shares with its dispensers. It stays in KMS: what is to be signed goes there. */
export const dispenseKey: Mac = {
  sign: async (message) => {
    const { Mac: mac } = await kms().send(new GenerateMacCommand({ ...theKey(), Message: message }));
    if (!mac) throw new Error('KMS signed nothing.');
    return mac;
  },
  verify: async (message, mac) => {
    try {
      await kms().send(new VerifyMacCommand({ ...theKey(), Message: message, Mac: mac }));
      return true;
    } catch (error) {
      if (error instanceof KMSInvalidMacException) return false;
      throw error;
    }
  },
};

const theKey = () => ({ KeyId: environmentOf('DISPENSE_KEY'), MacAlgorithm: 'HMAC_SHA_256' as const });

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
