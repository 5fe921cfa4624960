import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Sentence } from './sentence.ts';

/** Where one copy keeps everything that must survive a restart. */
export interface DataFolder {
  readonly path: string;
  file(name: string): string;
  release(): void;
}

/**
 * Takes a data folder for this process alone; throws a sentence if another copy has it.
 *
 * The lock is SQLite's, so that the system itself lets go of it with the process, however that ends. A process id
 * left in a file by a crash could long since be somebody else's; it is kept only to say who has the folder.
 */
export function takeDataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  mkdirSync(join(path, 'logs'), { recursive: true });
  const owner = join(path, 'running.pid');
  const lock = takeLock(join(path, 'running.lock'));
  if (!lock) throw inUse(folder, owner);

  writeFileSync(owner, String(process.pid));
  return {
    path,
    file: (name) => join(path, name),
    release: () => {
      rmSync(owner, { force: true });
      lock.close();
    },
  };
}

function takeLock(file: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(file);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Error && error.message.includes('locked')) return undefined;
    throw error;
  }
}

function inUse(folder: string, owner: string): Sentence {
  return new Sentence(
    `The data folder ${folder} is in use by another copy (process ${readFileSync(owner, 'utf8')}). Stop that one, ` +
      'or start this one beside it: npm start -- --port 4100 --data .staffetta-4100',
  );
}
