import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotSynthesize } from './cannot-synthesize.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What pages are made of. */
const SOURCES = ['web/**', 'package-lock.json'];
const NOT_SOURCES = ['web/dist/**'];

/** Enough of a fingerprint to be a folder's name. */
const NAME_CHARS = 16;

/** Builds that nothing was asked of for so long are of sources that have changed since. */
const KEPT_FOR_MS = 3_600_000;

/**
 * The folder of the built pages, built if those there are of other sources.
 *
 * Each state of the sources has a folder of its own, which appears whole: two copies that build at once do not meet.
 * @throws CannotSynthesize with what the build said, if it fails.
 */
export async function builtPages(rootFolder: string): Promise<string> {
  const all = join(rootFolder, 'build', 'pages');
  const sources = { rootFolder, patterns: SOURCES, except: NOT_SOURCES };
  const folder = join(all, fingerprintOf(sources).slice(0, NAME_CHARS));
  if (existsSync(folder)) return folder;

  const beside = `${folder}.${process.pid}`;
  await build(rootFolder, beside);
  await rename(beside, folder).catch((failure: NodeJS.ErrnoException) => {
    // Another copy was first, with the same pages.
    if (!existsSync(folder)) throw failure;
  });
  await rm(beside, { recursive: true, force: true });
  await dropOld(all, folder);
  return folder;
}

/** In a process of its own, which takes the bundler's memory along when it ends. */
async function build(rootFolder: string, outFolder: string): Promise<void> {
  const vite = join(rootFolder, 'node_modules', 'vite', 'bin', 'vite.js');
  const words = [vite, 'build', 'web', '--outDir', outFolder, '--emptyOutDir', '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, words, {
    cwd: rootFolder,
    env: { ...process.env, NO_COLOR: '1' },
  }).catch((failure: { stderr?: string; message: string }) => {
    throw new CannotSynthesize(
      `The pages of the channels could not be built. It said: ${failure.stderr?.trim() || failure.message}`,
    );
  });
}

async function dropOld(all: string, current: string): Promise<void> {
  const old = readdirSync(all)
    .map((name) => join(all, name))
    .filter((folder) => folder !== current && Date.now() - statSync(folder).mtimeMs > KEPT_FOR_MS);
  await Promise.all(old.map((folder) => rm(folder, { recursive: true, force: true })));
}
