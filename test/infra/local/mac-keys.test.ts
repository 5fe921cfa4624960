import { createHmac } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerKeysCall } from '../../../infra/local/keys/answer-keys-call.ts';
import { openMacKeys } from '../../../infra/local/keys/mac-keys.ts';
import { aDataFolder } from './fixture.ts';

const arn = 'arn:aws:kms:eu-south-1:000000000000:key/one';
const question = { KeyId: arn, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from('50').toString('base64') };

let folder: ReturnType<typeof aDataFolder>;
let file: string;

beforeEach(() => {
  folder = aDataFolder();
  file = join(folder.path, 'mac-keys.json');
});

afterEach(() => {
  folder.remove();
});

const keys = () => {
  const open = openMacKeys(file);
  open.ensure(arn);
  return open;
};

describe('a key that makes MACs', () => {
  it('is drawn once, the same after a restart, and read by its owner alone', () => {
    const before = keys().find(arn);

    const after = keys().find('one');

    expect(after).toEqual(before);
    expect(Buffer.from(before?.material ?? '', 'hex')).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('makes the MAC of RFC 2104', () => {
    const open = keys();
    const { material = '' } = open.find(arn) ?? {};

    const made = answerKeysCall('GenerateMac', question, open);

    const Mac = createHmac('sha256', Buffer.from(material, 'hex')).update('50').digest('base64');
    expect(made).toEqual({ KeyId: arn, MacAlgorithm: 'HMAC_SHA_256', Mac });
  });

  it.each([
    ['another key', 'GenerateMac', { ...question, KeyId: 'two' }, 'NotFoundException'],
    ['anything else that KMS can', 'Encrypt', question, 'UnknownOperationException'],
  ])('refuses %s as KMS would', (_, operation, body, code) => {
    const open = keys();

    expect(() => answerKeysCall(operation, body, open)).toThrow(expect.objectContaining({ code }));
  });
});
