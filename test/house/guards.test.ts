import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guards } from '../guards/guards.ts';

const root = join(import.meta.dirname, '..', '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

describe.each(guards.map((guard) => [guard.name, guard] as const))('%s', (_, guard) => {
  it('stands where `npm run guards` takes it away', () => {
    expect(textOf(guard.file).split(guard.stands)).toHaveLength(2);
    expect(guard.without).not.toBe(guard.stands);
  });

  it('is watched by a test that is there', () => {
    const [file = '', title = ''] = guard.noticedBy.split(/: (.*)/s);

    expect(title).not.toBe('');
    expect(textOf(file)).toContain(title);
  });
});

it('each has a name of its own', () => {
  expect(new Set(guards.map(({ name }) => name)).size).toBe(guards.length);
});
