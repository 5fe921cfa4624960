import type { Store } from '../store.ts';

/** The table of every queue's messages, and all that is ever asked of it. */
export function openMessageTable(store: Store) {
  store.exec(SCHEMA);
  return {
    insert: store.prepare(
      `INSERT INTO messages (queue, message_id, body, message_attributes, sent_at_ms, visible_at_ms)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ),
    visible: store.prepare(
      'SELECT * FROM messages WHERE queue = ? AND visible_at_ms <= ? ORDER BY visible_at_ms, id LIMIT ?',
    ),
    take: store.prepare(
      `UPDATE messages SET visible_at_ms = ?, receipt = ?, receives = receives + 1,
       first_received_at_ms = coalesce(first_received_at_ms, ?) WHERE id = ?`,
    ),
    move: store.prepare(
      'UPDATE messages SET queue = ?, visible_at_ms = ?, receipt = NULL, receives = 0 WHERE id = ?',
    ),
    remove: store.prepare('DELETE FROM messages WHERE queue = ? AND receipt = ?'),
    hide: store.prepare('UPDATE messages SET visible_at_ms = ? WHERE queue = ? AND receipt = ?'),
    purge: store.prepare('DELETE FROM messages WHERE queue = ?'),
    release: store.prepare('UPDATE messages SET visible_at_ms = ? WHERE queue = ? AND receipt IS NOT NULL'),
    count: store.prepare(
      `SELECT count(*) FILTER (WHERE visible_at_ms <= ?) AS visible,
              count(*) FILTER (WHERE visible_at_ms > ? AND receives > 0) AS inFlight,
              count(*) FILTER (WHERE visible_at_ms > ? AND receives = 0) AS delayed
       FROM messages WHERE queue = ?`,
    ),
    next: store.prepare('SELECT min(visible_at_ms) AS at FROM messages WHERE queue = ?'),
    expire: store.prepare('DELETE FROM messages WHERE queue = ? AND sent_at_ms < ?'),
  };
}

/** A message as it is kept. */
export interface MessageRow {
  readonly id: number;
  readonly message_id: string;
  readonly body: string;
  readonly message_attributes: string;
  readonly sent_at_ms: number;
  readonly first_received_at_ms: number | null;
  readonly receives: number;
}

export interface Counts {
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY,
    queue TEXT NOT NULL,
    message_id TEXT NOT NULL,
    body TEXT NOT NULL,
    message_attributes TEXT NOT NULL,
    sent_at_ms INTEGER NOT NULL,
    visible_at_ms INTEGER NOT NULL,
    first_received_at_ms INTEGER,
    receives INTEGER NOT NULL DEFAULT 0,
    receipt TEXT
  );
  CREATE INDEX IF NOT EXISTS messages_to_receive ON messages (queue, visible_at_ms, id);
  CREATE INDEX IF NOT EXISTS messages_in_flight ON messages (receipt) WHERE receipt IS NOT NULL;
`;
