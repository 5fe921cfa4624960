import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { generatedFiles } from './generated-files.ts';

/**
 * `npm run generate`: writes every file that is made from the contract.
 *
 * With `--check` it writes nothing, names each file that differs, and ends with 1 if any does.
 */
const check = process.argv.includes('--check');
const root = join(import.meta.dirname, '..');
const stale: string[] = [];

for (const [path, content] of await generatedFiles()) {
  const file = join(root, path);
  if (read(file) === content) continue;
  stale.push(relative(root, file));
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

if (check && stale.length > 0) {
  console.error(
    `These differ from the contract: ${stale.join(', ')}. Run npm run generate, and commit them.`,
  );
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'Everything is as the contract says.');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (trouble) {
    if ((trouble as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw trouble;
  }
}
