import { AuditRecord } from '../../audit/record.ts';
import { DAY_S, retentionDays } from '../../privacy/retention.ts';

const SEQ_DIGITS = 9;

export const chainOf = (customerId: string): string => `customer#${customerId}`;

export const recordKey = (customerId: string, seq: number) => ({
  pk: chainOf(customerId),
  sk: `record#${String(seq).padStart(SEQ_DIGITS, '0')}`,
});

/** A record knows from the start when its years are over, so that nobody need ever be granted to touch it again. */
export const toItem = (record: AuditRecord) => ({
  ...recordKey(record.customerId, record.seq),
  record,
  deleteAfterS: Math.ceil(record.atMs / 1000) + retentionDays.audit * DAY_S,
});

/** The record of an item; nothing where somebody made of it what is no record. */
export const fromItem = (item: Record<string, unknown>): AuditRecord | undefined =>
  AuditRecord.safeParse(item['record']).data;

/** The number that its place says, whatever the record says. */
export const seqOf = (item: Record<string, unknown> | undefined): number =>
  Number(String(item?.['sk']).slice('record#'.length));
