import { existsSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fingerprintOf } from '../../fingerprint.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'build', 'runtime');
const SOURCES = ['infra/local/lambda/*.ts', 'infra/local/permissions/*.ts', 'package-lock.json'];

/**
 * Lambda's runtime as one file of plain JavaScript, bundled when its sources have changed: a hundred threads start with it,
 * again and again, and read as modules of TypeScript it would be a quarter of what a start costs.
 */
export function bundleRuntime(): string {
  const file = join(folder, `${fingerprintOf({ rootFolder: root, patterns: SOURCES }).slice(0, 16)}.cjs`);
  if (existsSync(file)) return file;
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof import('esbuild');
  // Whole or not at all: another process may do the same just now.
  const made = `${file}.${process.pid}`;
  buildSync({
    entryPoints: [join(import.meta.dirname, 'runtime.ts')],
    outfile: made,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    logLevel: 'warning',
  });
  renameSync(made, file);
  return file;
}
