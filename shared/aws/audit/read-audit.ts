import type { AuditRecord } from '../../audit/record.ts';
import { type Verdict, verifyChain } from '../../audit/verify-chain.ts';
import { DAY_S, retentionDays } from '../../privacy/retention.ts';
import { listAnchors } from './anchors.ts';
import { readRecords } from './read-records.ts';

const KEPT_MS = retentionDays.audit * DAY_S * 1000;

export interface AuditPage {
  readonly records: readonly AuditRecord[];
  /** After which the next page begins. */
  readonly next?: number | undefined;
  /** Of these records: whether they are as they were written, and follow what is before them. */
  readonly verdict: Verdict;
}

/** One page of a customer's chain behind number `after`, held against its own hashes and against its anchors. */
export async function readAudit(customerId: string, after: number, nowMs: number): Promise<AuditPage> {
  // The anchors first: what is written meanwhile is not missed among the records.
  const anchors = await listAnchors(customerId, Math.max(0, after));
  const { records: found, next, unreadable } = await readRecords(customerId, Math.max(0, after - 1));
  const before = after > 0 && found[0]?.seq === after ? found[0] : undefined;
  const records = before ? found.slice(1) : found;
  const against = {
    customerId,
    anchors,
    nowMs,
    keptMs: KEPT_MS,
    after: before,
    goesOn: next !== undefined || unreadable !== undefined,
  };
  const verdict = after > 0 && !before ? isGone(after) : verifyChain(records, against);
  return { records, next, verdict: verdict.isWhole && unreadable ? isUnreadable(unreadable) : verdict };
}

const isGone = (seq: number): Verdict => ({
  isWhole: false,
  seq,
  how: 'removed',
  says: `Record ${seq} is missing, after which this page begins.`,
});

const isUnreadable = (seq: number): Verdict => ({
  isWhole: false,
  seq,
  how: 'changed',
  says: `Record ${seq} was changed after it was written: it is no record any more.`,
});
