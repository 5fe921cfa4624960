import type { DatabaseSync } from 'node:sqlite';
import { MESSAGE_BYTES_MAX } from '../shared/iso8583/message.ts';
import { type Seal, sealWith } from './seal.ts';
import { openStoreFile } from './store-file.ts';

/** What is kept of a message: its bytes sealed, and of it in the open only what a log may say too. */
export interface Keepsake {
  readonly terminal: string;
  readonly mti: string;
  readonly stan: string;
  /** Of the bridge's own reversal: the name of the request that it takes back. */
  readonly reverses?: string;
  readonly bytes: Uint8Array;
}

export interface Kept extends Keepsake {
  readonly id: number;
  readonly keptAtMs: number;
}

/** One whose bytes are not what was sealed: a disk has changed them. */
export type Unreadable = Omit<Kept, 'bytes'> & { readonly bytes?: never };

/** A message that the door refused for good, kept for people. */
export interface Refused extends Omit<Kept, 'bytes'> {
  /**
   * The HTTP status (`status-422`) or the code of element 39 (`code-30`) with which the door refused it; or `unreadable`, where
   * the disk no longer holds what was kept.
   */
  readonly why: string;
}

export interface StoreOptions {
  readonly file: string;
  readonly keyFile: string;
  /** Waiting and refused ones together. */
  readonly messagesMax: number;
  readonly bytesMax: number;
}

export type Store = ReturnType<typeof openStore>;

/**
 * Messages that must not be lost, in one SQLite file. `keep` returns when the disk has them: what is kept outlives
 * `kill -9` and the loss of power. What was delivered is deleted.
 *
 * Throws a `Sentence` if another bridge has the file, or its key is missing.
 */
export function openStore({ file, keyFile, messagesMax, bytesMax }: StoreOptions) {
  const database = openStoreFile(file);
  const seal = sealOf(database, keyFile);
  const used = countIn(database);
  const statements = {
    insert: database.prepare(
      'INSERT INTO kept (terminal, mti, stan, reverses, sealed, kept_at_ms) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    oldest: database.prepare(
      'SELECT * FROM kept WHERE terminal = ? AND refused_why IS NULL ORDER BY id LIMIT 1',
    ),
    reversing: database.prepare('SELECT 1 FROM kept WHERE reverses = ? LIMIT 1'),
    terminals: database.prepare('SELECT DISTINCT terminal FROM kept WHERE refused_why IS NULL'),
    delete: database.prepare('DELETE FROM kept WHERE id = ? RETURNING length(sealed) AS bytes'),
    refuse: database.prepare('UPDATE kept SET refused_why = ? WHERE id = ?'),
    refused: database.prepare(
      'SELECT id, terminal, mti, stan, kept_at_ms, refused_why FROM kept WHERE refused_why IS NOT NULL ORDER BY id',
    ),
    refusedCount: database.prepare('SELECT count(*) AS messages FROM kept WHERE refused_why IS NOT NULL'),
    forgive: database.prepare('UPDATE kept SET refused_why = NULL WHERE refused_why IS NOT NULL'),
  };

  const keep = ({ terminal, mti, stan, reverses, bytes }: Keepsake): Kept => {
    const keptAtMs = Date.now();
    const sealed = seal.close(bytes, terminal);
    const { lastInsertRowid } = statements.insert.run(
      terminal,
      mti,
      stan,
      reverses ?? null,
      sealed,
      keptAtMs,
    );
    used.messages += 1;
    used.bytes += sealed.length;
    return { id: Number(lastInsertRowid), terminal, mti, stan, bytes, keptAtMs };
  };

  return {
    /**
     * Sets room aside for one message of any size, or says with undefined that there is none. The message is kept
     * with `keep`; `release` gives the room back, whether it was used or not.
     */
    reserve(): Reservation | undefined {
      if (used.messages + 1 > messagesMax || used.bytes + SEALED_BYTES_MAX > bytesMax) return undefined;
      used.messages += 1;
      used.bytes += SEALED_BYTES_MAX;
      let held = true;
      const release = () => {
        if (!held) return;
        held = false;
        used.messages -= 1;
        used.bytes -= SEALED_BYTES_MAX;
      };
      return {
        keep(message) {
          const kept = keep(message);
          release();
          return kept;
        },
        release,
      };
    },

    /** The next to deliver of a terminal's, in the order in which they came; without bytes if it cannot be opened. */
    oldestOf(terminal: string): Kept | Unreadable | undefined {
      const row = statements.oldest.get(terminal);
      if (!row) return undefined;
      const bytes = opened(seal, row['sealed'] as Uint8Array, terminal);
      return { ...inTheOpen(row), ...(bytes && { bytes }) };
    },

    /** Whether a request of this name is to be taken back yet, or people have to see to it. */
    isToReverse: (name: string): boolean => statements.reversing.get(name) !== undefined,

    /** The terminals that have something to deliver. */
    terminals: (): string[] => statements.terminals.all().map((row) => String(row['terminal'])),

    delivered(id: number): void {
      const row = statements.delete.get(id);
      if (!row) return;
      used.messages -= 1;
      used.bytes -= Number(row['bytes']);
    },

    refuse(id: number, why: string): void {
      statements.refuse.run(why, id);
    },

    refused: (): Refused[] =>
      statements.refused.all().map((row) => ({ ...inTheOpen(row), why: String(row['refused_why']) })),

    /** Puts what was refused back in line, each at its old place. Returns how many. */
    forgiveRefused: (): number => Number(statements.forgive.run().changes),

    counts(): { waiting: number; refused: number } {
      const refused = Number(statements.refusedCount.get()?.['messages']);
      return { waiting: countIn(database).messages - refused, refused };
    },

    close: (): void => database.close(),
  };
}

export interface Reservation {
  keep(message: Keepsake): Kept;
  release(): void;
}

const SEAL_BYTES = 28;
const SEALED_BYTES_MAX = MESSAGE_BYTES_MAX + SEAL_BYTES;

/** A store whose key cannot be had is let go of, so that it can be opened once the key is back. */
function sealOf(database: DatabaseSync, keyFile: string): Seal {
  try {
    return sealWith(keyFile, countIn(database).messages === 0);
  } catch (error) {
    database.close();
    throw error;
  }
}

function countIn(database: DatabaseSync): { messages: number; bytes: number } {
  const row = database
    .prepare('SELECT count(*) AS messages, coalesce(sum(length(sealed)), 0) AS bytes FROM kept')
    .get();
  return { messages: Number(row?.['messages']), bytes: Number(row?.['bytes']) };
}

function opened(seal: Seal, sealed: Uint8Array, about: string): Uint8Array | undefined {
  try {
    return seal.open(sealed, about);
  } catch {
    // Whatever a cipher finds wrong with it, nobody can read it any more.
    return undefined;
  }
}

const inTheOpen = (row: Record<string, unknown>): Omit<Kept, 'bytes'> => ({
  id: Number(row['id']),
  terminal: String(row['terminal']),
  mti: String(row['mti']),
  stan: String(row['stan']),
  keptAtMs: Number(row['kept_at_ms']),
});
