import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Sentence } from './sentence.ts';

/** Encrypts what rests on the disk (AES-256-GCM, NIST SP 800-38D). `about` is bound to it and must be said again. */
export interface Seal {
  close(bytes: Uint8Array, about: string): Buffer;
  /** Throws for what was changed, or was sealed with another key. */
  open(sealed: Uint8Array, about: string): Buffer;
}

/**
 * The seal of a key file. `isNew` says whether the file may be made, which is wrong where something is already sealed
 * with a key that has gone.
 *
 * Throws a `Sentence` for a key file that is missing, broken, or open to others.
 */
export function sealWith(keyFile: string, isNew: boolean): Seal {
  const key = readKey(keyFile) ?? (isNew ? makeKey(keyFile) : undefined);
  if (!key) {
    throw new Sentence(
      `The key file ${keyFile} is gone, and messages wait that only it can open. Bring it back from where it is kept.`,
    );
  }
  return {
    close(bytes, about) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(about));
      const hidden = Buffer.concat([cipher.update(bytes), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), hidden]);
    },
    open(sealed, about) {
      const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      }).setAAD(Buffer.from(about));
      decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    },
  };
}

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

function readKey(file: string): Buffer | undefined {
  if (!statSync(file, { throwIfNoEntry: false })) return undefined;
  if (statSync(file).mode & OTHERS) {
    throw new Sentence(`The key file ${file} is open to others. Close it with: chmod 600 ${file}`);
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (key.length !== KEY_BYTES) {
    throw new Sentence(`The key file ${file} is not ${KEY_BYTES} bytes in base64. Bring the right one back.`);
  }
  return key;
}

/** On the disk before anything is sealed with it, or a crash could leave messages that nobody can open. */
function makeKey(file: string): Buffer {
  const key = randomBytes(KEY_BYTES);
  const handle = openSync(file, 'wx', OWNER_ONLY);
  try {
    writeSync(handle, `${key.toString('base64')}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  syncFolder(dirname(file));
  return key;
}

/** The name of a new file is on the disk only with its folder. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
