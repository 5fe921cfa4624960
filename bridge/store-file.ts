import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Sentence } from './sentence.ts';

/**
 * The file of a store: durable at every commit, open to its owner alone, and to one process at a time.
 *
 * Throws a `Sentence` if another process has it.
 */
export function openStoreFile(file: string): DatabaseSync {
  const folder = dirname(file);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  const database = new DatabaseSync(file);
  try {
    // The lock is the system's: it goes with the process, however that ends.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    database.exec(TABLE);
    addWhatIsNew(database);
    chmodSync(file, OWNER_ONLY);
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && error.message.includes('locked')) {
      throw new Sentence(
        `The store ${file} is in use by another bridge. Stop that one, or name another file.`,
      );
    }
    throw error;
  }
}

const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** `AUTOINCREMENT` never gives the number of a deleted message again, so that order outlives deletion. */
const TABLE = `
  CREATE TABLE IF NOT EXISTS kept (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    terminal TEXT NOT NULL,
    mti TEXT NOT NULL,
    stan TEXT NOT NULL,
    reverses TEXT,
    sealed BLOB NOT NULL,
    kept_at_ms INTEGER NOT NULL,
    refused_why TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS kept_of_terminal ON kept (terminal, id) WHERE refused_why IS NULL;
`;

const INDEX_OF_REVERSED =
  'CREATE INDEX IF NOT EXISTS kept_reverses ON kept (reverses) WHERE reverses IS NOT NULL';

/** A store of a bridge from before it knew which request its reversals take back. */
function addWhatIsNew(database: DatabaseSync): void {
  const columns = database.prepare('PRAGMA table_info(kept)').all();
  if (!columns.some(({ name }) => name === 'reverses'))
    database.exec('ALTER TABLE kept ADD COLUMN reverses TEXT');
  database.exec(INDEX_OF_REVERSED);
}
