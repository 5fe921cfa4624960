import type { Store } from '../store.ts';

/** The table of queries, and all that is ever asked of it. */
export function openQueryTable(store: Store) {
  store.exec(SCHEMA);
  return {
    insert: store.prepare(
      `INSERT INTO queries (id, token, request, state, submitted_at_ms, location, work_group)
       VALUES (?, ?, ?, 'QUEUED', ?, ?, ?)`,
    ),
    find: store.prepare('SELECT * FROM queries WHERE id = ?'),
    byToken: store.prepare('SELECT * FROM queries WHERE token = ?'),
    next: store.prepare("SELECT * FROM queries WHERE state = 'QUEUED' ORDER BY rowid LIMIT 1"),
    countQueued: store.prepare("SELECT count(*) AS count FROM queries WHERE state = 'QUEUED'"),
    begin: store.prepare(
      "UPDATE queries SET state = 'RUNNING', began_at_ms = ? WHERE id = ? AND state = 'QUEUED'",
    ),
    finish: store.prepare(
      `UPDATE queries SET state = ?, reason = ?, location = ?, columns = ?, manifest = ?, completed_at_ms = ?
       WHERE id = ? AND state = 'RUNNING'`,
    ),
    cancel: store.prepare(
      "UPDATE queries SET state = 'CANCELLED', completed_at_ms = ? WHERE id = ? AND state IN ('QUEUED', 'RUNNING')",
    ),
    beginAgain: store.prepare("UPDATE queries SET state = 'QUEUED' WHERE state = 'RUNNING'"),
    forget: store.prepare('DELETE FROM queries WHERE submitted_at_ms < ?'),
  };
}

export type QueryState = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** A query as it is kept. */
export interface QueryRow {
  readonly id: string;
  readonly token: string;
  readonly request: string;
  readonly state: QueryState;
  readonly reason: string | null;
  readonly submitted_at_ms: number;
  readonly began_at_ms: number | null;
  readonly completed_at_ms: number | null;
  readonly work_group: string;
  /** Where its result is, or will be. */
  readonly location: string;
  /** JSON: the names and types of what it answers. */
  readonly columns: string | null;
  readonly manifest: string | null;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS queries (
    id TEXT NOT NULL UNIQUE,
    token TEXT NOT NULL UNIQUE,
    request TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    submitted_at_ms INTEGER NOT NULL,
    began_at_ms INTEGER,
    completed_at_ms INTEGER,
    work_group TEXT NOT NULL,
    location TEXT NOT NULL,
    columns TEXT,
    manifest TEXT
  );
  CREATE INDEX IF NOT EXISTS queries_to_run ON queries (state) WHERE state IN ('QUEUED', 'RUNNING');
`;
