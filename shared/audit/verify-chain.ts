import type { Anchor } from './anchor.ts';
import { hashOf } from './chain.ts';
import { type AuditRecord, BEFORE_THE_FIRST } from './record.ts';

/** How a chain can be broken. */
export type Break =
  | 'changed'
  | 'removed'
  | 'inserted'
  | 'reordered'
  | 'forked'
  | 'truncated'
  | 'rewritten'
  | 'unanchored';

export type Verdict =
  | { readonly isWhole: true; readonly records: number; readonly anchored: number }
  | { readonly isWhole: false; readonly seq: number; readonly how: Break; readonly says: string };

/** What the chain is held against. */
export interface Against {
  readonly customerId: string;
  /** What was told outside of each record, in any order: at least from the first of these records on. */
  readonly anchors: readonly Anchor[];
  /** Of a page: the record that the page before ended with. */
  readonly after?: AuditRecord | undefined;
  /** Of a page that is not the last: more records follow. */
  readonly goesOn?: boolean;
  readonly nowMs: number;
  /** How long a record is kept: those that are older may be gone, the oldest first. */
  readonly keptMs: number;
}

/** A record is anchored within seconds. What is not by then, nobody outside vouches for. */
export const ANCHORED_WITHIN_MS = 3_600_000;

/**
 * Whether the records of a customer are all there, unchanged and in their order; or else the first that is not, and how.
 *
 * The hashes find whoever changes, removes, inserts or reorders something. Whoever writes the whole chain anew, or cuts
 * off its end, leaves one whose hashes fit: that is found by the anchors, which no writer of records can take back.
 */
export function verifyChain(records: readonly AuditRecord[], against: Against): Verdict {
  const anchorsOf = Map.groupBy(against.anchors, ({ seq }) => seq);
  let before = against.after;
  let due = before ? before.seq + 1 : firstDue(records, against, anchorsOf);
  const isBeheaded = due > 1;
  for (const record of records) {
    const found =
      placeOf(record, { due, before, records, against }) ??
      contentOf(record, before, isBeheaded) ??
      vouchedFor(record, anchorsOf.get(record.seq) ?? [], against);
    if (found) return found;
    before = record;
    due += 1;
  }
  const last = Math.max(0, ...anchorsOf.keys());
  if (!against.goesOn && last >= due && mustBeThere(anchorsOf.get(last) ?? [], against)) {
    return broken(due, 'truncated', `The end is missing, from record ${due} on: ${last} were written.`);
  }
  const anchored = records.filter(({ seq }) => anchorsOf.has(seq)).length;
  return { isWhole: true, records: records.length, anchored };
}

type AnchorsOf = ReadonlyMap<number, readonly Anchor[]>;

/** The number that the first record must have: the first of all, unless those before it are over their years. */
function firstDue(records: readonly AuditRecord[], against: Against, anchorsOf: AnchorsOf): number {
  const [first] = records;
  if (!first || first.seq === 1 || !anchorsOf.has(first.seq)) return 1;
  // An anchor stays at least as long as its record: where none is left, both are over their years.
  const missing = [...anchorsOf].filter(([seq]) => seq < first.seq).flatMap(([, anchors]) => anchors);
  return mustBeThere(missing, against) ? 1 : first.seq;
}

const mustBeThere = (anchors: readonly Anchor[], { nowMs, keptMs }: Against): boolean =>
  anchors.some(({ atMs }) => atMs + keptMs > nowMs);

interface Place {
  readonly due: number;
  readonly before: AuditRecord | undefined;
  readonly records: readonly AuditRecord[];
  readonly against: Against;
}

/** Whether another record should be here. */
function placeOf(record: AuditRecord, { due, before, records, against }: Place): Verdict | undefined {
  const { seq } = record;
  if (record.customerId !== against.customerId) {
    return broken(due, 'inserted', `In the place of record ${due} is one of another customer.`);
  }
  if (seq === due) return undefined;
  if (before && seq === before.seq) return broken(seq, 'forked', `There are two records of number ${seq}.`);
  if (records.some((other) => other.seq === due)) {
    return broken(due, 'reordered', `Record ${seq} stands in the place of record ${due}.`);
  }
  return seq > due
    ? broken(due, 'removed', `Record ${due} is missing: after ${due - 1} comes ${seq}.`)
    : broken(due, 'inserted', `In the place of record ${due} is one that calls itself ${seq}.`);
}

/** Whether it says what it said when it was written, after the one that it was written after. */
function contentOf(
  record: AuditRecord,
  before: AuditRecord | undefined,
  isBeheaded: boolean,
): Verdict | undefined {
  const { seq } = record;
  if (hashOf(record) !== record.hash) {
    return broken(
      seq,
      'changed',
      `Record ${seq} was changed after it was written: it does not fit its hash.`,
    );
  }
  // What the first one that is kept followed is over its years.
  if (!before && isBeheaded) return undefined;
  if (record.hashOfPrevious === (before?.hash ?? BEFORE_THE_FIRST)) return undefined;
  return before
    ? broken(
        seq,
        'rewritten',
        `Record ${seq} was not written after this record ${before.seq}: one of them took the place of another.`,
      )
    : broken(seq, 'rewritten', `Record ${seq} is not the beginning of a chain.`);
}

/** Whether it is the one that was told outside. */
function vouchedFor(
  { seq, hash, atMs }: AuditRecord,
  anchors: readonly Anchor[],
  { nowMs }: Against,
): Verdict | undefined {
  const isOurs = anchors.some((anchor) => anchor.hash === hash);
  if (anchors.some((anchor) => anchor.hash !== hash)) {
    return isOurs
      ? broken(seq, 'forked', `Two records had the number ${seq}, one after the other.`)
      : broken(
          seq,
          'rewritten',
          `Record ${seq} is not the one that was written: its anchor has another hash.`,
        );
  }
  if (isOurs || atMs + ANCHORED_WITHIN_MS > nowMs) return undefined;
  return broken(seq, 'unanchored', `Nobody outside was told of record ${seq}, although it is not new.`);
}

const broken = (seq: number, how: Break, says: string): Verdict => ({ isWhole: false, seq, how, says });
