import * as z from 'zod';
import { Note } from '../../assistance/note.ts';
import { withoutStaff } from '../../audit/without-staff.ts';
import type { BookedNames } from '../../cash/bank.ts';
import type { Language } from '../../channel/wording.ts';
import { ConsentEntry } from '../../consent/consent-entry.ts';
import {
  EXPORT_VERSION,
  type ExportPage,
  type ExportRecord,
  OffersHeld,
  RemindersHeld,
} from '../../privacy/export-page.ts';
import { namesOfClaim, namesOfTransaction, together, withoutOthers } from '../../privacy/names-booked.ts';
import { retention } from '../../privacy/retention.ts';
import { sessionWithoutSecrets } from '../../privacy/without-secrets.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { Feedback } from '../../session/feedback.ts';
import { Notice } from '../../session/notice.ts';
import { TimelineEntry } from '../../timeline/timeline-entry.ts';
import { readRecords } from '../audit/read-records.ts';
import { bank } from '../bank.ts';
import { journalOfCustomer } from '../journal/journal-of-customer.ts';
import { fromItem } from '../sessions/session-item.ts';
import { type HeldItem, pageOfCustomer } from './items-of-customer.ts';

/**
 * Where a page begins: among what stands under the customer, then what was reported of them, the accounts first, and at
 * last what people of the bank saw and did.
 */
const Mark = z.union([
  z.strictObject({ items: z.string() }),
  z.strictObject({ journal: z.strictObject({ receivedAtMs: z.number(), pk: z.string(), sk: z.string() }) }),
  z.strictObject({ accounts: z.literal(true) }),
  z.strictObject({ audit: z.int().min(0) }),
]);
type Mark = z.infer<typeof Mark>;

interface Records {
  readonly records: ExportRecord[];
  readonly next?: Mark | undefined;
}

/**
 * One page of everything that is held about a customer: some 25 items, and what the books have under their names. Each
 * is found by a key; another person's are under none of them.
 */
export async function readExport(
  customerId: string,
  { from, language }: { readonly from?: string | undefined; readonly language: Language },
  nowMs: number,
): Promise<ExportPage> {
  const { records, next } = await recordsFrom(customerId, markIn(from));
  return {
    exportVersion: EXPORT_VERSION,
    customerId,
    exportedAt: new Date(nowMs).toISOString(),
    records,
    elsewhere: elsewhere(language),
    ...(next && { next: Buffer.from(JSON.stringify(next)).toString('base64url') }),
  };
}

async function recordsFrom(customerId: string, from: Mark | undefined): Promise<Records> {
  if (from && 'audit' in from) return assistance(customerId, from.audit);
  if (from && 'accounts' in from) return accountsAndJournal(customerId);
  if (from && 'journal' in from) return journal(customerId, from.journal);
  const { items, next } = await pageOfCustomer(customerId, from?.items);
  const records = await Promise.all(items.map((item) => recordOf(customerId, item)));
  return { records, next: next === undefined ? { accounts: true } : { items: next } };
}

async function recordOf(customerId: string, item: HeldItem): Promise<ExportRecord> {
  const { sk, transaction, claim, restrictedSinceMs } = item;
  const since = restrictedSinceMs !== undefined && {
    restrictedSince: new Date(restrictedSinceMs).toISOString(),
  };
  if (transaction) {
    const booked = await bookedOf(customerId, namesOfTransaction(transaction));
    return { kind: 'transaction', transaction, booked, ...since };
  }
  if (claim) {
    return { kind: 'claim', claim, booked: await bookedOf(customerId, namesOfClaim(claim)), ...since };
  }
  const [kind] = sk.split('#');
  if (kind === 'session') {
    const { session } = fromItem(customerId, item);
    const booked = await bookedOf(customerId, together(session.transactions.map(namesOfTransaction)));
    return { kind, session: sessionWithoutSecrets(session), booked };
  }
  if (kind === 'timeline') return { kind, entry: TimelineEntry.parse(item['entry']) };
  if (kind === 'notice') return { kind, notice: Notice.parse(item['notice']) };
  if (kind === 'note') return { kind, note: Note.parse(item['note']) };
  if (kind === 'consent') return { kind, entry: ConsentEntry.parse(item['entry']), ...since };
  if (kind === 'offers') return { kind, book: OffersHeld.strip().parse(item['state']) };
  if (kind === 'reminders') return { kind, book: RemindersHeld.strip().parse(item['book']) };
  if (kind === 'feedback') return { kind, feedback: Feedback.parse(item['feedback']) };
  const { pk: _, sk: __, ...held } = item;
  return { kind: 'other', name: sk, item: held };
}

async function bookedOf(customerId: string, names: BookedNames) {
  const { postings, holds, takeIns } = await bank.bookedUnder(names);
  return {
    postings: postings.map((posting) => withoutOthers(posting, customerId)),
    holds: [...holds],
    takeIns: [...takeIns],
  };
}

async function accountsAndJournal(customerId: string): Promise<Records> {
  const [accounts, reported] = await Promise.all([bank.accountsOf(customerId), journal(customerId)]);
  const records = accounts.map((account): ExportRecord => ({ kind: 'account', account }));
  return { ...reported, records: [...records, ...reported.records] };
}

async function journal(
  customerId: string,
  after?: { receivedAtMs: number; pk: string; sk: string },
): Promise<Records> {
  const { items, next } = await journalOfCustomer(customerId, after);
  return {
    records: items.map((item) =>
      'entry' in item
        ? { kind: 'network-report', entry: item.entry }
        : { kind: 'machine-report', deed: item.deed },
    ),
    next: next ? { journal: next } : { audit: 0 },
  };
}

/** Of a chain that somebody tampered with as far as it can be read: whether it is whole is for the bank to say. */
async function assistance(customerId: string, after: number): Promise<Records> {
  const { records, next } = await readRecords(customerId, after);
  return {
    records: records.map((record): ExportRecord => ({ kind: 'assistance', record: withoutStaff(record) })),
    next: next === undefined ? undefined : { audit: next },
  };
}

const elsewhere = (language: Language) =>
  retention
    .filter(({ isExported }) => !isExported)
    .map(({ data, where, until }) => ({
      data: data[language],
      where,
      ...(until && { until: until[language] }),
    }));

function markIn(from: string | undefined): Mark | undefined {
  if (from === undefined) return undefined;
  try {
    return Mark.parse(JSON.parse(Buffer.from(from, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new Refusal('request-invalid', 'Send the `next` of the page before, as it is.', {}, { cause });
  }
}
