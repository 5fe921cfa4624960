import type { Store } from '../store.ts';

/** A schedule as it is kept. One that was completed and stays has no due time. */
export interface ScheduleRow {
  readonly group_name: string;
  readonly name: string;
  /** The request that set it. */
  readonly definition: string;
  readonly client_token: string;
  readonly due_at_ms: number | null;
  readonly tries: number;
  readonly created_at_ms: number;
}

/** The table of the schedules that were set at run time, and all that is ever asked of it. */
export function openScheduleTable(store: Store) {
  store.exec(SCHEMA);
  return {
    find: store.prepare('SELECT * FROM schedules WHERE group_name = ? AND name = ?'),
    put: store.prepare(
      `INSERT INTO schedules (group_name, name, definition, client_token, due_at_ms, created_at_ms)
       VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (group_name, name) DO UPDATE
       SET definition = excluded.definition, client_token = excluded.client_token, due_at_ms = excluded.due_at_ms, tries = 0`,
    ),
    remove: store.prepare('DELETE FROM schedules WHERE group_name = ? AND name = ?'),
    complete: store.prepare('UPDATE schedules SET due_at_ms = NULL WHERE group_name = ? AND name = ?'),
    tryAgain: store.prepare(
      'UPDATE schedules SET due_at_ms = ?, tries = tries + 1 WHERE group_name = ? AND name = ?',
    ),
    due: store.prepare('SELECT * FROM schedules WHERE due_at_ms <= ? ORDER BY due_at_ms, name'),
    next: store.prepare('SELECT min(due_at_ms) AS at FROM schedules'),
  };
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS schedules (
    group_name TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    client_token TEXT NOT NULL,
    due_at_ms INTEGER,
    tries INTEGER NOT NULL DEFAULT 0,
    created_at_ms INTEGER NOT NULL,
    PRIMARY KEY (group_name, name)
  );
  CREATE INDEX IF NOT EXISTS schedules_due ON schedules (due_at_ms) WHERE due_at_ms IS NOT NULL;
`;
