import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** What is made, and what is large. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', '.git', 'build', 'cdk.out', '.staffetta']);

/** A copy of the project in which anything may be broken. */
export interface Copy {
  readonly folder: string;
  /** Throws the copy away. */
  end(): void;
}

export function copyOfTheTree(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'staffetta-guards-'));
  cpSync(root, folder, { recursive: true, filter: (from) => from === root || !LEFT_OUT.has(basename(from)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { folder, end: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Does something with each, as many at a time as there are copies to do it in. */
export async function inTurns<Each, Result>(
  copies: readonly Copy[],
  all: readonly Each[],
  act: (copy: Copy, each: Each) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = [...all];
  await Promise.all(
    copies.map(async (copy) => {
      for (let next = left.shift(); next !== undefined; next = left.shift())
        results.push(await act(copy, next));
    }),
  );
  return results;
}
