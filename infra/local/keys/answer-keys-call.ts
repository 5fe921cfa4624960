import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { MacKey, MacKeys } from './mac-keys.ts';

const MESSAGE_BYTES_MAX = 4_096;

const Base64 = z.base64().transform((text) => Buffer.from(text, 'base64'));
const GenerateMac = z.object({
  KeyId: z.string(),
  MacAlgorithm: z.literal('HMAC_SHA_256'),
  Message: Base64.refine(({ length }) => length >= 1 && length <= MESSAGE_BYTES_MAX),
});

/** Answers a call of the KMS API; throws `CloudRefusal` with the code that it would answer. */
export function answerKeysCall(operation: string, body: unknown, keys: MacKeys): unknown {
  switch (operation) {
    case 'GenerateMac':
      return generateMac(GenerateMac.parse(body), keys);
    default:
      throw new CloudRefusal(400, 'UnknownOperationException', `${operation} is not run on this machine.`);
  }
}

function generateMac({ KeyId, MacAlgorithm, Message }: z.output<typeof GenerateMac>, keys: MacKeys) {
  const key = keyIn(keys, KeyId);
  return { KeyId: key.arn, MacAlgorithm, Mac: macOf(Message, key).toString('base64') };
}

function keyIn(keys: MacKeys, keyId: string): MacKey {
  const key = keys.find(keyId);
  if (key) return key;
  throw new CloudRefusal(400, 'NotFoundException', `Key '${keyId}' does not exist`);
}

const macOf = (message: Uint8Array, { material }: MacKey): Buffer =>
  createHmac('sha256', Buffer.from(material, 'hex')).update(message).digest();
