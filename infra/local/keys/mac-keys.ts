import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** A key that makes and verifies MACs. In the cloud its material never shows. */
export interface MacKey {
  readonly arn: string;
  /** In hexadecimal. */
  readonly material: string;
}

/**
 * The MAC keys of this copy, kept in one file that only its owner may read. Whatever plays a device that shares a key
 * with the bank derives it from there, as the real device is given its own in a ceremony.
 */
export interface MacKeys {
  /** Draws the material if there is none for that key: with another, no device would believe what was signed. */
  ensure(arn: string): void;
  /** By the key's ARN, or by its id. */
  find(idOrArn: string): MacKey | undefined;
}

/** What HMAC_256 asks for. */
const MATERIAL_BYTES = 32;

export function openMacKeys(file: string): MacKeys {
  const keys: MacKey[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const find = (idOrArn: string) =>
    keys.find(({ arn }) => arn === idOrArn || arn.endsWith(`:key/${idOrArn}`));
  return {
    ensure: (arn) => {
      if (find(arn)) return;
      keys.push({ arn, material: randomBytes(MATERIAL_BYTES).toString('hex') });
      const draft = `${file}.draft`;
      writeFileSync(draft, JSON.stringify(keys, null, 2), { mode: 0o600, flush: true });
      renameSync(draft, file);
    },
    find,
  };
}
