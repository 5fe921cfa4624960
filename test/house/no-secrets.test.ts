import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** What keys and tokens look like, of whatever kind. */
const forms: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[A-Za-z0-9+/=]{20}/,
  'a key of AWS': /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  'the private half of a JWK': /"d"\s*:\s*"[\w-]{40,}"/,
  'a signed token': /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/,
  'a token of a forge or a chat':
    /\b(gh[pousr]_\w{30,}|glpat-[\w-]{20}|xox[baprs]-[\w-]{10,}|AIza[\w-]{35}|sk_live_\w{20,})/,
};

/** Examples that everybody knows, in tests that look for such. */
const known = ['test/infra/secrets-by-reference.test.ts'];

const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 16_000_000 })
  .split('\0')
  .filter((file) => file !== '' && !/\.(png|jpg|woff2|ico|gz|parquet)$/.test(file));

const kindsIn = (text: string): string[] => Object.keys(forms).filter((kind) => forms[kind]?.test(text));

it('holds no key and no token in any file that is kept', () => {
  const found = files.flatMap((file) => kindsIn(textOf(file)).map((kind) => `${file}: ${kind}`));

  expect(files.length).toBeGreaterThan(1_000);
  expect(found.filter((one) => !known.some((file) => one.startsWith(`${file}:`)))).toEqual([]);
});

it.each([
  ['a private key', `-----BEGIN EC PRIVATE ${'KEY-----'}\nMHcCAQEEIBkg4LVWM9nuwNSk3yByxZpYRTBnVJk`],
  ['a key of AWS', `AKIA${'IOSFODNN7EXAMPLE'}`],
  ['the private half of a JWK', `{"kty":"EC","d":"${'x'.repeat(43)}"}`],
  ['a signed token', `eyJ${'a'.repeat(30)}.eyJ${'b'.repeat(30)}.${'c'.repeat(43)}`],
  ['a token of a forge or a chat', `ghp_${'a'.repeat(36)}`],
])('would see %s', (kind, text) => {
  expect(kindsIn(text)).toEqual([kind]);
});

/** A file may have been deleted, and not committed yet. */
function textOf(file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}
