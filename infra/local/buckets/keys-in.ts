import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Walks a bucket's folder in the order of its keys, which S3 compares byte by byte. */
export function* keysIn(
  folder: string,
  { prefix = '', after = '' }: { prefix?: string; after?: string } = {},
  base = '',
): Generator<string> {
  for (const { name, isFolder } of entriesOf(join(folder, base))) {
    const path = base + name;
    if (!isFolder) {
      if (path.startsWith(prefix) && isAfter(path, after)) yield path;
      continue;
    }
    const isOnTheWay = path.startsWith(prefix) || prefix.startsWith(path);
    if (isOnTheWay && (after.startsWith(path) || isAfter(path, after))) {
      yield* keysIn(folder, { prefix, after }, path);
    }
  }
}

/** Whether anything lies under a prefix. */
export const holdsAny = (folder: string, prefix: string): boolean => !keysIn(folder, { prefix }).next().done;

/** A folder stands where the first of its keys would: `a.txt` comes before what is in `a/`. */
function entriesOf(folder: string) {
  return readIfThere(folder)
    .filter((entry) => entry.isDirectory() || entry.isFile())
    .map((entry) => ({
      name: entry.isDirectory() ? `${entry.name}/` : entry.name,
      isFolder: entry.isDirectory(),
    }))
    .sort((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)));
}

function readIfThere(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const isAfter = (key: string, after: string): boolean =>
  Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0;
