import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backoffMs } from '../../bridge/backoff.ts';
import { addressOf, readConfig } from '../../bridge/config.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'staffetta-bridge-config-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (content: unknown): string => {
  const file = join(folder, 'bridge.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const least = {
  door: { url: 'https://bank.example/' },
  identity: { issuer: 'https://id.bank.example', clientId: 'atm', keyFile: 'keys/client.jwk' },
};

describe('the configuration of a bridge', () => {
  it('needs only the door and the identity', () => {
    const config = readConfig(fileWith(least));

    expect(config).toMatchObject({
      listen: '127.0.0.1:4005',
      packager: 'iso1987Ascii',
      frame: { length: 'binary-2', inclusive: false },
      door: { url: 'https://bank.example', answerWithinMs: 10_000 },
      identity: { scope: 'terminal', keyFile: join(folder, 'keys/client.jwk') },
      store: { file: join(folder, 'bridge.sqlite'), keyFile: join(folder, 'bridge.key') },
    });
  });

  it('is overruled by the command line', () => {
    const flags = { listen: '[::1]:5000', url: 'https://other.example', packager: 'iso1993Binary' };

    const config = readConfig(fileWith(least), flags);

    expect(config).toMatchObject({ listen: '[::1]:5000', packager: 'iso1993Binary' });
    expect(config.door.url).toBe('https://other.example');
    expect(addressOf(config.listen)).toEqual({ host: '::1', port: 5_000 });
  });

  it('has an example that is right', () => {
    const config = readConfig('bridge/bridge.example.json');

    expect(config.door.url).toMatch(/^https:/);
  });

  it.each([
    ['not JSON', '{', 'is not JSON'],
    ['without a door', { identity: least.identity }, 'is wrong at door'],
    ['a word that it does not know', { ...least, colour: 'red' }, 'is wrong at its top'],
    ['a door without encryption', { ...least, door: { url: 'http://bank.example' } }, 'is wrong at door.url'],
    ['a dialect that it does not speak', { ...least, packager: 'iso2003' }, 'is wrong at packager'],
    [
      'a certificate without its key',
      { ...least, door: { ...least.door, tls: { certFile: 'c' } } },
      'at door.tls',
    ],
    ['an address without a port', { ...least, listen: '127.0.0.1' }, 'is wrong at listen'],
  ])('is refused in one sentence: %s', (_, content, sentence) => {
    const file = fileWith(content);

    expect(() => readConfig(file)).toThrow(sentence);
  });

  it('is refused where there is none', () => {
    expect(() => readConfig(join(folder, 'none.json'))).toThrow('Begin with bridge/bridge.example.json.');
  });
});

describe('the wait after failures', () => {
  const bounds = { minMs: 100, maxMs: 1_000 };

  it.each([
    [1, 0, 50],
    [1, 1, 100],
    [2, 1, 200],
    [4, 1, 800],
    [5, 1, 1_000],
    [5_000, 1, 1_000],
  ])('of %i in a row, with chance %d, is %d ms', (failures, chance, ms) => {
    expect(backoffMs(failures, bounds, chance)).toBe(ms);
  });
});
