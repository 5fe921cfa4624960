import * as z from 'zod';
import { Reach } from '../channel/reach.ts';
import { nameOf, withSubject } from './subject.ts';

const AtMs = z.int().min(0);

/** Counts the times that a subject was looked at: the schedule that has fired and the next are two. */
const Round = z.int().min(1).max(10_000);

/** Of what may have been handed in already, and was put off: the round under whose id it goes all the same. */
const sentAs = Round.optional();

/** A time at which a subject is looked at. One schedule stands for it. */
export const Planned = withSubject({ round: Round, atMs: AtMs, sentAs });
export type Planned = z.infer<typeof Planned>;

/** What a schedule calls with. */
export const Due = withSubject({
  round: Round,
  customerId: z.string(),
  dueAt: z.iso.datetime(),
});

/** What was sent, or is on its way. */
export const Sent = withSubject({
  round: Round,
  by: Reach,
  atMs: AtMs,
  /** It was meant to be sent, and nobody recorded that it was. */
  isOnItsWay: z.literal(true).optional(),
  sentAs,
});
export type Sent = z.infer<typeof Sent>;

/** By which the bank's relay knows it: it sends each id on once. */
export const messageIdOf = (sent: Sent): string => `${nameOf(sent)}.${sent.sentAs ?? sent.round}`;

/**
 * What one customer is and was reminded of. It stands beside the session, with a version of its own, so that what goes
 * on in the background never changes the version that a customer's channel has seen.
 *
 * `plan` and `takeUp` keep both lists within their bounds. They are read however long they are: a book that nobody can
 * read can neither be planned in nor emptied.
 */
export const ReminderBook = z.strictObject({
  version: z.int().min(0),
  planned: z.array(Planned),
  sent: z.array(Sent),
  /** The erasure for which it was emptied. */
  erasedAtMs: AtMs.optional(),
});
export type ReminderBook = z.infer<typeof ReminderBook>;

export const emptyBook: ReminderBook = { version: 0, planned: [], sent: [] };
