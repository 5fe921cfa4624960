import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const documents = ['docs/promises.md', 'docs/rfc10027.md', 'docs/threat-model.md'];

describe.each(documents)('%s', (document) => {
  const named = [
    ...readFileSync(join(root, document), 'utf8').matchAll(/`(test\/[\w/.-]+\.test\.ts): ([^`]+)`/g),
  ];

  it('names tests', () => {
    expect(named.length).toBeGreaterThan(10);
  });

  it.each(named.map(([, file = '', title = '']) => [file, title]))('%s has "%s"', (file, title) => {
    const path = join(root, file);

    expect(existsSync(path), `There is no ${file}.`).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(title);
  });
});
