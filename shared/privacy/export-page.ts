import * as z from 'zod';
import { Note } from '../assistance/note.ts';
import { RecordWithoutStaff } from '../audit/without-staff.ts';
import { Hold, Posting, TakeIn } from '../cash/books.ts';
import { Balance } from '../cash/money.ts';
import { ConsentEntry } from '../consent/consent-entry.ts';
import { Book } from '../offer/book/book.ts';
import { MachineDeed } from '../reconciliation/machine-deed.ts';
import { ReminderBook } from '../reminder/reminder-book.ts';
import { Claim } from '../session/claim.ts';
import { Feedback } from '../session/feedback.ts';
import { Notice } from '../session/notice.ts';
import { Session } from '../session/session.ts';
import { JournalEntry } from '../switch/journal/journal-entry.ts';
import { TimelineEntry } from '../timeline/timeline-entry.ts';
import { Transaction } from '../transaction/transaction.ts';

/** Rises when a record changes its form. */
export const EXPORT_VERSION = 1;

/** What the books have under the names of a transaction or claim; of a posting the customer’s own lines. */
export const BookedRecord = z.strictObject({
  postings: z.array(Posting),
  holds: z.array(Hold),
  takeIns: z.array(TakeIn),
});

const restrictedSince = z.iso
  .datetime()
  .optional()
  .meta({ description: 'Kept by law only, since an erasure.' });

export const OffersHeld = Book.omit({ customerId: true, version: true });
export const RemindersHeld = ReminderBook.omit({ version: true });

/** One thing that is held about a customer, in the form in which it is held. */
export const ExportRecord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('session'), session: Session, booked: BookedRecord }),
  z.strictObject({
    kind: z.literal('transaction'),
    transaction: Transaction,
    booked: BookedRecord,
    restrictedSince,
  }),
  z.strictObject({ kind: z.literal('claim'), claim: Claim, booked: BookedRecord, restrictedSince }),
  z.strictObject({ kind: z.literal('notice'), notice: Notice }),
  z.strictObject({ kind: z.literal('timeline'), entry: TimelineEntry }),
  z.strictObject({ kind: z.literal('note'), note: Note }),
  z.strictObject({ kind: z.literal('consent'), entry: ConsentEntry, restrictedSince }),
  z.strictObject({
    kind: z.literal('offers'),
    book: OffersHeld.meta({
      description: 'What was offered, what the customer said, and what it was chosen by.',
    }),
  }),
  z.strictObject({
    kind: z.literal('reminders'),
    book: RemindersHeld.meta({ description: 'What the customer will be reminded of, and was.' }),
  }),
  z.strictObject({ kind: z.literal('feedback'), feedback: Feedback }),
  z.strictObject({
    kind: z.literal('other'),
    name: z.string().meta({ description: 'The key under which it stands.' }),
    item: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({
    kind: z.literal('account'),
    account: z.strictObject({
      accountId: z.string(),
      name: z.string(),
      iban: z.string(),
      balance: Balance,
      available: Balance,
      overdraft: Balance.optional(),
    }),
  }),
  z.strictObject({ kind: z.literal('network-report'), entry: JournalEntry }),
  z.strictObject({ kind: z.literal('machine-report'), deed: MachineDeed }),
  z.strictObject({
    kind: z.literal('assistance'),
    record: RecordWithoutStaff.meta({
      description: 'What people of the bank saw or did for the customer: all but who of them it was.',
    }),
  }),
]);
export type ExportRecord = z.infer<typeof ExportRecord>;

export const ExportPage = z
  .object({
    exportVersion: z.literal(EXPORT_VERSION),
    customerId: z.string(),
    exportedAt: z.iso.datetime(),
    records: z.array(ExportRecord),
    elsewhere: z
      .array(z.object({ data: z.string(), where: z.string(), until: z.string().optional() }))
      .meta({ description: 'What is held and is not in the export, because nobody can pick it out.' }),
    next: z
      .string()
      .optional()
      .meta({ description: 'Where the next page begins. Absent: this was the last.' }),
  })
  .meta({ id: 'PrivacyExport' });
export type ExportPage = z.infer<typeof ExportPage>;
