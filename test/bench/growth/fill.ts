import { DatabaseSync } from 'node:sqlite';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../../shared/aws/document-client.ts';
import { DUE_SHARDS, sessionKey } from '../../../shared/aws/sessions/session-item.ts';
import { anItem } from '../transport/an-item.ts';

export interface Filled {
  /** How many there are now. Fewer than wanted, where the time was up. */
  readonly customers: number;
  readonly tookMs: number;
}

export const customerAt = (number: number): string => `c-grown-${number}`;

/** So that it is looked at the time now and then. */
const AT_ONCE = 50_000;
const KNOWN_SCHEMA_VERSION = '9';

/**
 * Gives a table a session of about 1 KB for each customer up to that many, with its place in the index, until the time is
 * up.
 *
 * The first is written by the engine's own door; the others are its copies, made within the engine's file, as Dynoxide 1.2
 * keeps it: by the door a million of them would take the better part of an hour. That the engine finds each of them as if
 * it had written them itself is what the measuring shows, since it reads and writes them by its door.
 */
export async function fill(
  engineFile: string,
  table: string,
  { from, to, atMostMs }: { readonly from: number; readonly to: number; readonly atMostMs: number },
): Promise<Filled> {
  const startedAtMs = performance.now();
  if (from === 0) {
    const Item = { ...anItem(), ...sessionKey(customerAt(0)) };
    await documentClient().send(new PutCommand({ TableName: table, Item }));
  }
  const file = new DatabaseSync(engineFile);
  const version = file.prepare("SELECT value FROM _config WHERE key = 'schema_version'").get();
  if (version?.['value'] !== KNOWN_SCHEMA_VERSION)
    throw new Error('The engine keeps its file in another way now.');
  file.exec('PRAGMA busy_timeout = 10000; PRAGMA synchronous = OFF');
  const copies = [copying(file, `"${table}"`, ITEMS), copying(file, `"${table}::gsi::due"`, ENTRIES)];
  let customers = Math.max(from, 1);
  while (customers < to && performance.now() - startedAtMs < atMostMs) {
    const next = Math.min(customers + AT_ONCE, to);
    file.exec('BEGIN');
    for (const copy of copies) copy.run({ from: customers, below: next });
    file.exec('COMMIT');
    customers = next;
  }
  file.close();
  return { customers, tookMs: performance.now() - startedAtMs };
}

const copying = (file: DatabaseSync, table: string, select: string) =>
  file.prepare(`
    WITH RECURSIVE number(i) AS (SELECT CAST(:from AS INTEGER) UNION ALL SELECT i + 1 FROM number WHERE i + 1 < :below)
    INSERT INTO ${table} ${select.replace('TABLE', table)}`);

const FIRST = `'customer#${customerAt(0)}'`;
const ITS = `'customer#${customerAt(0).slice(0, -1)}' || i`;
const ITS_SHARD = `'"dueShard":{"S":"' || (i % ${DUE_SHARDS}) || '"}'`;
const ITS_JSON = `replace(replace(item_json, ${FIRST}, ${ITS}), '"dueShard":{"S":"7"}', ${ITS_SHARD})`;

const ITEMS = `(pk, sk, item_json, item_size, cached_at, hash_prefix)
  SELECT 'S:' || ${ITS}, sk, ${ITS_JSON}, item_size, cached_at, hash_prefix
  FROM number, TABLE WHERE pk = 'S:' || ${FIRST}`;

const ENTRIES = `(gsi_pk, gsi_sk, table_pk, table_sk, item_json)
  SELECT 'S:' || (i % ${DUE_SHARDS}), gsi_sk, 'S:' || ${ITS}, table_sk, ${ITS_JSON}
  FROM number, TABLE WHERE table_pk = 'S:' || ${FIRST}`;
