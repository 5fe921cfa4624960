import { createHash } from 'node:crypto';
import { canonicalForm } from './canonical-form.ts';
import type { AuditDeed } from './deed.ts';
import { type AuditRecord, BEFORE_THE_FIRST } from './record.ts';

/** Says of what the hash is, so that a later form of the records has hashes of its own. */
const FORM = 'staffetta-audit-1';

/** SHA-256 over the form's name, a line end, and everything of a record but its hash, in the canonical form. */
export function hashOf({ hash: _, ...record }: Omit<AuditRecord, 'hash'> & { hash?: string }): string {
  return createHash('sha256')
    .update(`${FORM}\n${canonicalForm(record)}`)
    .digest('hex');
}

/** The record that follows the last one of a chain, or begins it. */
export function nextRecord(
  customerId: string,
  last: AuditRecord | undefined,
  recordId: string,
  deed: AuditDeed,
): AuditRecord {
  const record = {
    ...deed,
    customerId,
    seq: (last?.seq ?? 0) + 1,
    recordId,
    hashOfPrevious: last?.hash ?? BEFORE_THE_FIRST,
  };
  return { ...record, hash: hashOf(record) };
}
