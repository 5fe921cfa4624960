import { DatabaseSync } from 'node:sqlite';

/**
 * What the runner itself must not forget: queued messages, and how far each stream was delivered.
 *
 * Both live in one file with one write-ahead log. After `kill -9` nothing acknowledged is missing. After a power
 * cut the tail of the log may be, but always of both together: a message is lost only with the stream position
 * that acknowledged it, and is then delivered again.
 */
export type Store = DatabaseSync;

export function openStore(file: string): Store {
  const store = new DatabaseSync(file);
  store.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;');
  return store;
}

/** Runs `work` so that all of it is kept, or nothing. */
export function atomically<T>(store: Store, work: () => T): T {
  if (store.isTransaction) return work();
  store.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    store.exec('COMMIT');
    return result;
  } catch (error) {
    store.exec('ROLLBACK');
    throw error;
  }
}
