import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/**
 * The one place that knows how the engine, Dynoxide 1.2, keeps stream records inside its SQLite file.
 *
 * Its table of records has no index and nothing ever leaves it, so each write costs more the more records there
 * are: 1.8 ms on an empty table, 14 ms at 30,000 records. Two indexes and forgetting consumed records cure that.
 * The same file also tells, in microseconds, that something was committed, which is much cheaper than to ask the
 * engine over and over.
 *
 * All of this is for speed alone. With another engine, or another version of its file, nothing is touched and
 * streams are read by asking.
 */
export interface StreamRecords {
  /** Calls back soon after something was committed to any table, if it is seen. */
  onCommit(listener: () => void): void;
  /** Whether it is: if not, who waits for records must ask for them. */
  readonly seesCommits: boolean;
  /** Forgets the records of a table's stream up to a sequence number, but for the last few hundred. */
  forget(tableName: string, shardId: string, upToSequenceNumber: number): void;
  close(): void;
}

const KNOWN_SCHEMA_VERSION = '9';

/** Kept though consumed: the engine counts on from the highest number that it still finds. */
const KEPT_RECORDS = 500;

/** Forgetting a handful at a time would cost a write each; so it waits until this many more have come. */
const FORGET_AT_LEAST = 500;

/** Two hundred looks a second cost a twentieth of a core: so many while things happen, and fewer in between. */
const LOOK_EVERY_MS = 5;
const LOOK_EVERY_MS_AT_REST = 30;
const AT_REST_AFTER_MS = 1_000;
const BUSY_TIMEOUT_MS = 1_000;

export function openStreamRecords(engineFile: string): StreamRecords {
  const file = existsSync(engineFile) ? new DatabaseSync(engineFile) : undefined;
  if (!file || !isKnown(file)) {
    file?.close();
    return untouched;
  }
  file.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  file.exec(INDEXES);

  const dataVersion = file.prepare('PRAGMA data_version');
  const forget = file.prepare(
    `DELETE FROM _stream_records
     WHERE table_name = ? AND shard_id = ? AND CAST(sequence_number AS INTEGER) <= ?`,
  );
  const listeners = new Set<() => void>();
  const forgotten = new Map<string, number>();
  let seen = dataVersion.get()?.['data_version'];

  let seenAtMs = Date.now();
  const look = () => {
    const now = dataVersion.get()?.['data_version'];
    const isNew = now !== seen;
    if (isNew) {
      seen = now;
      seenAtMs = Date.now();
      for (const listener of listeners) listener();
    }
    const isAtRest = !isNew && Date.now() - seenAtMs > AT_REST_AFTER_MS;
    timer = setTimeout(look, isAtRest ? LOOK_EVERY_MS_AT_REST : LOOK_EVERY_MS);
  };
  let timer = setTimeout(look, LOOK_EVERY_MS);

  return {
    onCommit: (listener) => listeners.add(listener),
    seesCommits: true,
    forget: (tableName, shardId, upTo) => {
      const last = upTo - KEPT_RECORDS;
      const before = forgotten.get(shardId) ?? 0;
      if (!(last - before >= FORGET_AT_LEAST)) return;
      forgotten.set(shardId, last);
      forget.run(tableName, shardId, last);
    },
    close: () => {
      clearTimeout(timer);
      file.close();
    },
  };
}

const INDEXES = `
  CREATE INDEX IF NOT EXISTS staffetta_records_to_read
    ON _stream_records (table_name, shard_id, sequence_number);
  CREATE INDEX IF NOT EXISTS staffetta_records_by_number
    ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
`;

const untouched: StreamRecords = {
  onCommit: () => {},
  seesCommits: false,
  forget: () => {},
  close: () => {},
};

function isKnown(file: DatabaseSync): boolean {
  try {
    const row = file.prepare("SELECT value FROM _config WHERE key = 'schema_version'").get();
    return row?.['value'] === KNOWN_SCHEMA_VERSION;
  } catch {
    // A file without that table is not Dynoxide's.
    return false;
  }
}
