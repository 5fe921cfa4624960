import type * as z from 'zod';
import { AuditRecord } from './record.ts';

const isOfStaff = { staffId: true, recordId: true, hash: true, hashOfPrevious: true } as const;

/**
 * What a customer may ask to be told of a record: when, from where, what and why, and in which role. Who it was is data
 * of that person, and told by the bank where the customer needs it to use a right of theirs (Court of Justice,
 * C-579/21, Pankki S). The hashes go with it: over so few possible names they would tell which.
 */
export const RecordWithoutStaff = AuditRecord.omit(isOfStaff);
export type RecordWithoutStaff = z.infer<typeof RecordWithoutStaff>;

export function withoutStaff(record: AuditRecord): RecordWithoutStaff {
  const { staffId: _, recordId: __, hash: ___, hashOfPrevious: ____, ...told } = record;
  return told;
}
