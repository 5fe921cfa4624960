import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateSecret } from '../../../infra/local/secrets/generate-secret.ts';
import { openSecrets } from '../../../infra/local/secrets/secrets.ts';
import { aDataFolder } from './fixture.ts';

let folder: ReturnType<typeof aDataFolder>;

beforeEach(() => {
  folder = aDataFolder();
});

afterEach(() => {
  folder.remove();
});

describe('a secret', () => {
  it('is made once, and the same after a restart', () => {
    const file = join(folder.path, 'secrets.json');
    openSecrets(file).ensure('key', 'arn:key', { generate: { PasswordLength: 20 } });
    const before = openSecrets(file).find('key');

    const after = openSecrets(file);
    after.ensure('key', 'arn:key', { generate: { PasswordLength: 20 } });

    expect(after.find('arn:key')).toEqual(before);
    expect(before?.text).toHaveLength(20);
  });

  it('may be read by its owner alone', () => {
    const file = join(folder.path, 'secrets.json');

    openSecrets(file).ensure('key', 'arn:key', { text: 'told' });

    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each([
    [
      'of digits',
      { ExcludeLowercase: true, ExcludeUppercase: true, ExcludePunctuation: true },
      /^[0-9]{32}$/,
    ],
    [
      'without some characters',
      { ExcludePunctuation: true, ExcludeCharacters: 'abcdef' },
      /^[g-zA-Z0-9]{32}$/,
    ],
    [
      'inside a template',
      {
        SecretStringTemplate: '{"user":"a"}',
        GenerateStringKey: 'word',
        PasswordLength: 4,
        ExcludePunctuation: true,
      },
      /^\{"user":"a","word":"[a-zA-Z0-9]{4}"\}$/,
    ],
  ])('is made %s', (_words, wish, form) => {
    const alwaysTheLast = (below: number) => below - 1;

    expect(generateSecret(wish, alwaysTheLast)).toMatch(form);
  });
});
