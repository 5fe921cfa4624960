import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Sentence } from './sentence.ts';

/** Where one copy keeps everything that must survive a restart. */
export interface DataFolder {
  readonly path: string;
  file(name: string): string;
  release(): void;
}

const LOCK_TRIES_MAX = 3;

/**
 * Takes a data folder for this process alone.
 *
 * The lock is a file with our process id. One whose process is dead was left by a crash and is taken over; one
 * whose process lives throws a sentence.
 */
export function takeDataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  mkdirSync(join(path, 'logs'), { recursive: true });
  const lock = join(path, 'running.pid');

  for (let tries = 1; !tookLock(lock); tries += 1) {
    const pid = ownerOf(lock);
    if ((pid !== undefined && isAlive(pid)) || tries === LOCK_TRIES_MAX) throw inUse(folder, pid);
    rmSync(lock, { force: true });
  }
  return {
    path,
    file: (name) => join(path, name),
    release: () => rmSync(lock, { force: true }),
  };
}

function tookLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    heldHere.add(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Our own process id in a lock is ours only if we wrote it; otherwise a dead owner's id was given out again. */
const heldHere = new Set<string>();

function ownerOf(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid === process.pid && !heldHere.has(lock)) return undefined;
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function inUse(folder: string, pid: number | undefined): Sentence {
  return new Sentence(
    `The data folder ${folder} is in use by another copy (process ${pid ?? 'unknown'}). Stop that one, or start ` +
      'this one beside it: npm start -- --port 4100 --data .staffetta-4100',
  );
}
