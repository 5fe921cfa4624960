import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync, rmSync, statSync } from 'node:fs';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { Store } from '../store.ts';
import { keysIn } from './keys-in.ts';
import { objectFile } from './object-file.ts';

/** What is kept of an object beside its bytes: `content-type`, `x-amz-meta-…`. */
export type ObjectHeaders = Readonly<Record<string, string>>;

export interface StoredObject {
  readonly key: string;
  readonly file: string;
  readonly bytes: number;
  readonly modifiedAtMs: number;
  readonly etag: string;
  readonly headers: ObjectHeaders;
}

/** The buckets of this copy: each a folder, and each object a file that is there as a whole or not at all. */
export interface Buckets {
  /** Holds them all, and their drafts; what reads files by itself needs no more. */
  readonly folder: string;
  add(name: string): void;
  has(name: string): boolean;
  folderOf(name: string): string;
  /** Once it resolves the object is durable. With `onlyIfNew`, throws where there is one already. */
  put(
    bucket: string,
    key: string,
    body: AsyncIterable<Uint8Array> | Uint8Array | string,
    wish?: { headers?: ObjectHeaders; onlyIfNew?: boolean },
  ): Promise<StoredObject>;
  /** A file for what writes by itself; `adopt` makes an object of it. */
  draft(): string;
  adopt(bucket: string, key: string, draft: string): Promise<void>;
  find(bucket: string, key: string): StoredObject | undefined;
  remove(bucket: string, key: string): Promise<void>;
  /** Keys in their order, beginning after one. */
  keys(bucket: string, within: { prefix?: string; after?: string }): Generator<string>;
}

export function openBuckets(store: Store, folder: string): Buckets {
  const drafts = join(folder, DRAFTS);
  // What a killed copy had begun to write is nobody's.
  rmSync(drafts, { recursive: true, force: true });
  mkdirSync(drafts, { recursive: true });
  store.exec(SCHEMA);
  const sql = {
    keep: store.prepare('INSERT OR REPLACE INTO object_headers (bucket, key, headers) VALUES (?, ?, ?)'),
    find: store.prepare('SELECT headers FROM object_headers WHERE bucket = ? AND key = ?'),
    forget: store.prepare('DELETE FROM object_headers WHERE bucket = ? AND key = ?'),
  };
  const names = new Set<string>();
  const folderOf = (bucket: string): string => {
    if (!names.has(bucket)) {
      throw new CloudRefusal(404, 'NoSuchBucket', `There is no bucket ${bucket} on this machine.`);
    }
    return join(folder, bucket);
  };
  const draft = () => join(drafts, randomUUID());

  const place = async (bucket: string, key: string, written: string, onlyIfNew: boolean) => {
    const file = objectFile(folderOf(bucket), key);
    try {
      await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => {
        throw isOneOf(error, 'EEXIST', 'ENOTDIR') ? besideItsFolder(key) : error;
      });
      await (onlyIfNew ? link(written, file) : rename(written, file)).catch((error: unknown) => {
        if (isOneOf(error, 'EEXIST')) throw thereAlready(key);
        throw isOneOf(error, 'EISDIR', 'ENOTEMPTY') ? besideItsFolder(key) : error;
      });
    } finally {
      await rm(written, { force: true });
    }
    await flush(dirname(file));
  };

  const find = (bucket: string, key: string): StoredObject | undefined => {
    const file = objectFile(folderOf(bucket), key);
    const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
    if (!stat?.isFile()) return undefined;
    const row = sql.find.get(bucket, key) as { headers: string } | undefined;
    return {
      key,
      file,
      bytes: Number(stat.size),
      modifiedAtMs: Number(stat.mtimeMs),
      etag: etagOf(stat),
      headers: row ? (JSON.parse(row.headers) as ObjectHeaders) : {},
    };
  };

  return {
    folder,
    add: (name) => {
      names.add(name);
      mkdirSync(join(folder, name), { recursive: true });
    },
    has: (name) => names.has(name),
    folderOf,
    put: async (bucket, key, body, { headers = {}, onlyIfNew = false } = {}) => {
      objectFile(folderOf(bucket), key);
      const written = draft();
      const source = typeof body === 'string' || body instanceof Uint8Array ? [Buffer.from(body)] : body;
      try {
        await pipeline(Readable.from(source), createWriteStream(written, { flush: true }));
      } catch (error) {
        await rm(written, { force: true });
        throw error;
      }
      if (Object.keys(headers).length > 0) sql.keep.run(bucket, key, JSON.stringify(headers));
      else sql.forget.run(bucket, key);
      await place(bucket, key, written, onlyIfNew);
      const stored = find(bucket, key);
      if (stored) return stored;
      throw new CloudRefusal(409, 'OperationAborted', `${key} was removed while it was written.`);
    },
    draft,
    adopt: async (bucket, key, written) => {
      await flush(written);
      sql.forget.run(bucket, key);
      await place(bucket, key, written, false);
    },
    find,
    remove: async (bucket, key) => {
      await rm(objectFile(folderOf(bucket), key), { force: true }).catch((error: unknown) => {
        // A folder is no object, and what is no object is removed already.
        if (!isOneOf(error, 'ERR_FS_EISDIR', 'EISDIR', 'ENOTDIR')) throw error;
      });
      sql.forget.run(bucket, key);
    },
    keys: (bucket, within) => keysIn(folderOf(bucket), within),
  };
}

/** No bucket's name begins with a dot. */
const DRAFTS = '.drafts';

const ETAG_HEX = 32;

/** Says which bytes these are without reading them. S3 promises no more of an object that KMS encrypts. */
function etagOf({ ino, mtimeNs, size }: { ino: bigint; mtimeNs: bigint; size: bigint }): string {
  const told = createHash('sha256').update(`${ino} ${mtimeNs} ${size}`).digest('hex');
  return `"${told.slice(0, ETAG_HEX)}"`;
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const thereAlready = (key: string) =>
  new CloudRefusal(412, 'PreconditionFailed', `There is an object ${key} already.`);

const besideItsFolder = (key: string) =>
  new CloudRefusal(
    400,
    'InvalidArgument',
    `Objects are files on this machine, so ${key} cannot be beside an object that is named like its folder.`,
  );

const isOneOf = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '');

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS object_headers (
    bucket TEXT NOT NULL,
    key TEXT NOT NULL,
    headers TEXT NOT NULL,
    PRIMARY KEY (bucket, key)
  ) WITHOUT ROWID;
`;
