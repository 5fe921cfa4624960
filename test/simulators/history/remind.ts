import * as z from 'zod';
import { forgotten } from '../../../shared/reminder/forgotten.ts';
import { lookAtCompleted } from '../../../shared/reminder/look-at-completed.ts';
import { lookAtSavedOffer } from '../../../shared/reminder/look-at-saved-offer.ts';
import { lookAtUnfinished } from '../../../shared/reminder/look-at-unfinished.ts';
import { type Planning, plan } from '../../../shared/reminder/plan.ts';
import type { Planned } from '../../../shared/reminder/reminder-book.ts';
import { isOf, nameOf, type Subject, subjectOf } from '../../../shared/reminder/subject.ts';
import { recordSent, takeUp } from '../../../shared/reminder/take-up.ts';
import type { Verdict } from '../../../shared/reminder/verdict.ts';
import { answerReminder } from './activities/answer-reminder.ts';
import { type Bank, catalogueAt, commitReminders, leftOf, momentOf } from './bank.ts';
import type { Customer } from './customer.ts';
import type { BusEvent } from './fact-line.ts';

/** As `functions/plan-reminders.ts`. */
export function planReminders(bank: Bank, customer: Customer, { type, data }: BusEvent): void {
  for (const subject of subjectsIn(customer, type, data)) {
    const nowMs = momentOf(bank, customer);
    const verdict = lookAt(bank, customer, subject, nowMs);
    put(bank, customer, plan(customer.reminders, subject, verdict, nowMs), nowMs);
  }
  if (type !== 'DataErased') return;
  put(
    bank,
    customer,
    forgotten(customer.reminders, customer.session.erasure?.sinceMs),
    momentOf(bank, customer),
  );
}

const About = z.object({ transactionId: z.string() });
const AboutOffer = z.object({ offerId: z.string(), placementId: z.string() });

const ofAll: ReadonlySet<string> = new Set([
  'ConsentChanged',
  'PreferencesChanged',
  'ClaimAnswered',
  'DataErased',
]);
const ofSavedOffers: ReadonlySet<string> = new Set([
  'OfferSaved',
  'OfferAccepted',
  'OfferDeclined',
  'OfferRemoved',
]);

function subjectsIn(customer: Customer, type: string, data: unknown): readonly Subject[] {
  if (ofAll.has(type)) return subjectsOf(customer);
  if (ofSavedOffers.has(type)) {
    const { offerId, placementId } = AboutOffer.parse(data);
    return [{ reason: 'saved-offer', offerId, placementId }];
  }
  const { transactionId } = About.parse(data);
  const unfinished: Subject = { reason: 'unfinished', transactionId };
  const feedback: Subject = { reason: 'feedback', transactionId };
  if (type === 'FeedbackGiven') return [feedback];
  return type === 'TransactionCompleted' ? [unfinished, feedback] : [unfinished];
}

function subjectsOf({ session, book, reminders }: Customer): Subject[] {
  const open = session.transactions.map(({ id }): Subject => ({ reason: 'unfinished', transactionId: id }));
  const saved = book.placements
    .filter(({ state }) => state === 'saved')
    .map(({ offerId, placementId }): Subject => ({ reason: 'saved-offer', offerId, placementId }));
  const known = [...open, ...saved];
  return [...known, ...reminders.planned.map(subjectOf).filter((each) => !known.some(isOf(each)))];
}

function lookAt(bank: Bank, customer: Customer, subject: Subject, nowMs: number): Verdict {
  const { session, book, reminders } = customer;
  if (subject.reason === 'saved-offer') {
    const current = catalogueAt(nowMs).find(({ offerId }) => offerId === subject.offerId);
    const left = current && leftOf(bank, current);
    return lookAtSavedOffer(
      session,
      { book, placementId: subject.placementId, current, left },
      reminders.sent,
      nowMs,
    );
  }
  const { transactionId } = subject;
  if (subject.reason === 'unfinished') {
    return lookAtUnfinished(session, transactionId, reminders.sent, nowMs);
  }
  const ended = {
    transaction: customer.ended.get(transactionId),
    isJudged: customer.judged.has(transactionId),
  };
  return lookAtCompleted(session, ended, reminders.sent, nowMs);
}

const SECOND_MS = 1000;

/** Commits, and sets the schedules of what is planned anew. One that was replaced fires too, and finds nothing to do. */
function put(bank: Bank, customer: Customer, planned: Planning, nowMs: number): void {
  const before = customer.reminders.planned;
  bank.books.planned(customer, planned.events, nowMs);
  commitReminders(bank, customer, planned);
  for (const each of customer.reminders.planned) {
    if (before.includes(each)) continue;
    const atMs = Math.ceil(Math.max(each.atMs, nowMs + 1) / SECOND_MS) * SECOND_MS;
    bank.agenda.note(atMs, () => fire(bank, customer, each));
  }
}

/** As `functions/send-reminder.ts`. */
function fire(bank: Bank, customer: Customer, planned: Planned): void {
  const stillPlanned = customer.reminders.planned.some(
    (each) => nameOf(each) === nameOf(planned) && each.round === planned.round && each.atMs === planned.atMs,
  );
  if (!stillPlanned) return;
  const nowMs = momentOf(bank, customer);
  const fired = { ...subjectOf(planned), round: planned.round };
  const taken = takeUp(customer.reminders, fired, lookAt(bank, customer, planned, nowMs), nowMs);
  put(bank, customer, taken, nowMs);
  const { send } = taken;
  if (!send) return;
  const next = lookAt(bank, customer, send, nowMs);
  put(bank, customer, recordSent(customer.reminders, send, next, nowMs), nowMs);
  if (!customer.chance.happens(customer.persona.answersReminders)) return;
  bank.begin(customer, answerReminder(bank, customer, subjectOf(send)));
}
