import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { everythingIsDelivered } from './everything-is-delivered.ts';
import { system } from './stage-of-the-test.ts';

/** What was put there to run, and what a bank keeps elsewhere: templates, and secrets. */
const NOT_WRITTEN_BY_ANY_DOOR: readonly string[] = ['cdk.out', 'secrets.json', 'mac-keys.json'];

export interface Written {
  readonly file: string;
  readonly bytes: Buffer;
}

/**
 * Every file that the running system has written, once it has nothing left to deliver: tables, queues and what is left
 * of them, the bridge’s store, logs, each with what stands beside it (`-wal`), and the lake, whose files are read as what
 * was packed into them.
 */
export async function everythingWritten(): Promise<Written[]> {
  await everythingIsDelivered();
  return readdirSync(system.dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(system.dataFolder.length + 1))
    .filter((file) => !NOT_WRITTEN_BY_ANY_DOOR.some((each) => file.startsWith(each)))
    .map((file) => ({ file, bytes: unpacked(file, readFileSync(join(system.dataFolder, file))) }));
}

const unpacked = (file: string, bytes: Buffer): Buffer => (file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
