import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Sources {
  readonly rootFolder: string;
  readonly patterns: readonly string[];
  readonly except?: readonly string[];
  /** What else the result depends on. */
  readonly besides?: object;
}

/** Tells one state of some sources from another: by name, size and time of each file, and by who makes something of them. */
export function fingerprintOf({ rootFolder, patterns, except = [], besides = {} }: Sources): string {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(besides));
  const files = globSync(patterns, { cwd: rootFolder, exclude: except });
  for (const file of [...new Set(files)].sort()) {
    const { size, mtimeMs } = statSync(join(rootFolder, file));
    hash.update(`\n${file} ${size} ${mtimeMs}`);
  }
  return hash.digest('hex');
}
