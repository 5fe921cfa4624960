import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

export interface IdentityRecords {
  readonly adapter: AdapterFactory;
  close(): void;
}

/**
 * What the identity provider remembers (sessions, grants, codes, refresh tokens), in one SQLite file, so that
 * nobody is signed out by a restart.
 *
 * Expired records are never answered; they are swept at each start.
 */
export function identityRecords(file: string): IdentityRecords {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec(schema);
  database.prepare('DELETE FROM record WHERE expires_at_s <= ?').run(nowS());

  return { adapter: (model) => recordsOf(model, database), close: () => database.close() };
}

const schema = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS record (
    model TEXT NOT NULL,
    id TEXT NOT NULL,
    payload TEXT NOT NULL,
    grant_id TEXT,
    uid TEXT,
    user_code TEXT,
    expires_at_s INTEGER,
    PRIMARY KEY (model, id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS record_by_grant ON record (grant_id) WHERE grant_id IS NOT NULL;
  CREATE INDEX IF NOT EXISTS record_by_uid ON record (model, uid) WHERE uid IS NOT NULL;
`;

function recordsOf(model: string, database: DatabaseSync): Adapter {
  const findBy = (column: 'id' | 'uid' | 'user_code') => {
    const statement = database.prepare(
      `SELECT payload FROM record
       WHERE model = ? AND ${column} = ? AND (expires_at_s IS NULL OR expires_at_s > ?)`,
    );
    return async (value: string) => {
      const row = statement.get(model, value, nowS());
      return row && (JSON.parse(String(row['payload'])) as AdapterPayload);
    };
  };
  const write = database.prepare('INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?)');
  const use = database.prepare(
    `UPDATE record SET payload = json_set(payload, '$.consumed', ?) WHERE model = ? AND id = ?`,
  );
  const forget = database.prepare('DELETE FROM record WHERE model = ? AND id = ?');
  const revoke = database.prepare('DELETE FROM record WHERE model = ? AND grant_id = ?');

  return {
    find: findBy('id'),
    findByUid: findBy('uid'),
    findByUserCode: findBy('user_code'),
    async upsert(id, payload, expiresInS) {
      const expiresAtS = expiresInS === undefined ? null : nowS() + expiresInS;
      const { grantId = null, uid = null, userCode = null } = payload;
      write.run(model, id, JSON.stringify(payload), grantId, uid, userCode, expiresAtS);
    },
    async consume(id) {
      use.run(nowS(), model, id);
    },
    async destroy(id) {
      forget.run(model, id);
    },
    async revokeByGrantId(grantId) {
      revoke.run(model, grantId);
    },
  };
}

function nowS(): number {
  return Math.floor(Date.now() / 1000);
}
