import type { PseudonymKeys } from '../../../shared/measures/pseudonym.ts';
import type { BookDecision } from '../../../shared/offer/book/book-decision.ts';
import { latestOf } from '../../../shared/offer/catalogue.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import type { Arms } from '../../../shared/offer/rank/arms.ts';
import { bankDayOf } from '../../../shared/offer/validity.ts';
import { Refusal, type RefusalCode } from '../../../shared/refusal/refusal.ts';
import type { Planning } from '../../../shared/reminder/plan.ts';
import type { Decision } from '../../../shared/session/decision.ts';
import { recordMoney } from '../../../shared/session/decisions/record-money.ts';
import { recordRefund } from '../../../shared/session/decisions/record-refund.ts';
import { dueAtMs } from '../../../shared/session/due-at.ts';
import type { Session } from '../../../shared/session/session.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { deployedOffers } from '../../support/deployed-offers.ts';
import { carryOut } from './accounts.ts';
import type { Agenda } from './agenda.ts';
import type { BookKeeper } from './books.ts';
import { type Customer, isFollowed } from './customer.ts';
import { eventsOf, type FactLine, factLinesOf, type Outbox } from './fact-line.ts';
import { hear } from './hear.ts';
import { wakeAt } from './wake-customer.ts';

/** What all simulated customers share, and what watches them. */
export interface Bank {
  readonly agenda: Agenda;
  readonly keys: PseudonymKeys;
  readonly books: BookKeeper;
  readonly tell: (fact: FactLine) => void;
  readonly arms: Map<string, Arms>;
  /** How many of each limited offer are gone. */
  readonly taken: Map<string, number>;
  /** Where the price of a loan changes, in the middle of the history. */
  readonly ratesChangeAtMs: number;
  /** A life of its own, beside those that go on. */
  readonly begin: (customer: Customer, activity: Activity) => void;
}

/** What somebody does, in the order in which they do it: each value is for how long they do nothing, in milliseconds. */
export type Activity<Result = void> = Generator<number, Result, void>;

/** What a request to change a session came to. */
export type Answered =
  | { readonly refused: undefined; readonly transactionId: string | undefined; readonly atMs: number }
  | { readonly refused: RefusalCode; readonly transactionId?: undefined; readonly atMs: number };

/** The moment of an act: not before the last one of the same customer, whose money may have taken a while. */
export const momentOf = ({ agenda }: Bank, customer: Customer): number =>
  Math.max(agenda.nowMs(), customer.lastActAtMs);

/**
 * Decides and commits in one, as `changeSession` does: the version rises, what happened goes to the bus, and money that
 * was intended is carried out and recorded, unless the next decision does it (`leavesMoney`).
 */
export function change(
  bank: Bank,
  customer: Customer,
  decide: (session: Session, committing: number, nowMs: number) => Decision,
  { leavesMoney = false }: { readonly leavesMoney?: boolean } = {},
): Answered {
  const nowMs = momentOf(bank, customer);
  try {
    const decision = decide(customer.session, customer.session.version + 1, nowMs);
    if (decision.takes) takeOne(bank, decision.takes);
    commit(bank, customer, decision, nowMs);
    if (!leavesMoney) settle(bank, customer);
    if (decision.refusal) return { refused: decision.refusal.code, atMs: nowMs };
    return { refused: undefined, transactionId: decision.transactionId, atMs: nowMs };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    bank.books.refused(error.code);
    return { refused: error.code, atMs: nowMs };
  }
}

/** One write: the session with a version more, and its outbox. A decision that changes nothing writes nothing. */
function commit(bank: Bank, customer: Customer, decision: Decision, nowMs: number): void {
  const before = customer.session;
  if (decision.session === before && decision.events.length === 0) return;
  const version = before.version + 1;
  customer.session = { ...decision.session, version };
  customer.lastActAtMs = nowMs;
  for (const ended of decision.ended ?? []) keepEnded(customer, ended, nowMs);
  for (const claim of decision.claims ?? []) {
    const others = (customer.claims.get(claim.transactionId) ?? []).filter(
      ({ claimId }) => claimId !== claim.claimId,
    );
    customer.claims.set(claim.transactionId, [...others, claim]);
  }
  if (decision.feedback) customer.judged.add(decision.feedback.transactionId);
  bank.books.committed(customer, before, decision, nowMs);
  publish(bank, customer, {
    outboxId: customer.outboxes.session,
    version,
    customerId: customer.customerId,
    events: decision.events,
  });
  const due = dueAtMs(customer.session);
  if (due !== undefined) wakeAt(bank, customer, due);
}

/** How long the core takes, at the most, for one act. */
const CORE_TAKES_MS = 60;

/** What became of money that a commit intended. */
function settle(bank: Bank, customer: Customer): void {
  for (const { id, money } of customer.session.transactions) {
    const { pending } = money;
    if (!pending) continue;
    const outcome = carryOut(customer.accounts, pending.act);
    const recordedAtMs = customer.lastActAtMs + 5 + customer.chance.below(CORE_TAKES_MS);
    const recorded = recordMoney(
      customer.session,
      { transactionId: id, actId: pending.act.id, outcome },
      recordedAtMs,
    );
    commit(bank, customer, recorded, recordedAtMs);
  }
  for (const { claimId, transactionId, refund } of customer.session.claims ?? []) {
    const claim = customer.claims.get(transactionId)?.find((each) => each.claimId === claimId);
    if (!refund || !claim) continue;
    const outcome = carryOut(customer.accounts, refund.act);
    const recordedAtMs = customer.lastActAtMs + 5 + customer.chance.below(CORE_TAKES_MS);
    commit(
      bank,
      customer,
      recordRefund(customer.session, { claim, actId: refund.act.id, outcome }, recordedAtMs),
      recordedAtMs,
    );
  }
}

/** The book of offers, which has a version and an outbox of its own. */
export function commitBook(bank: Bank, customer: Customer, decided: BookDecision): void {
  const before = customer.book;
  if (decided.book === before && decided.events.length === 0) return;
  const version = before.version + 1;
  customer.book = { ...decided.book, version };
  publish(bank, customer, {
    outboxId: customer.outboxes.offers,
    version,
    customerId: customer.customerId,
    events: decided.events,
  });
}

/** And so have the reminders. */
export function commitReminders(bank: Bank, customer: Customer, planned: Planning): void {
  const before = customer.reminders;
  if (planned.book === before && planned.events.length === 0) return;
  const version = before.version + 1;
  customer.reminders = { ...planned.book, version };
  publish(bank, customer, {
    outboxId: customer.outboxes.reminders,
    version,
    customerId: customer.customerId,
    events: planned.events,
  });
}

function publish(bank: Bank, customer: Customer, outbox: Outbox): void {
  if (outbox.events.length === 0) return;
  for (const fact of factLinesOf(outbox, bank.keys, isFollowed(customer))) bank.tell(fact);
  hear(bank, customer, eventsOf(outbox));
}

const ENDED_KEPT_MS = 12 * 24 * 3_600_000;

/** Without what was answered: nobody looks at that again. */
function keepEnded({ ended }: Customer, transaction: Transaction, nowMs: number): void {
  for (const [id, { endedAtMs = 0 }] of ended) {
    if (endedAtMs > nowMs - ENDED_KEPT_MS) break;
    ended.delete(id);
  }
  ended.set(transaction.id, { ...transaction, answers: {}, facts: {} });
}

function takeOne(
  { taken }: Bank,
  { offerId, total }: { readonly offerId: string; readonly total: number },
): void {
  const before = taken.get(offerId) ?? 0;
  if (before >= total) throw new Refusal('offer-exhausted', 'There are none of these left.');
  taken.set(offerId, before + 1);
}

const offers = deployedOffers();
const catalogues = new Map<string, readonly Offer[]>();

/** The offers in force on a day. */
export function catalogueAt(nowMs: number): readonly Offer[] {
  const day = bankDayOf(nowMs);
  const catalogue = catalogues.get(day) ?? latestOf(offers, nowMs);
  catalogues.set(day, catalogue);
  return catalogue;
}

export const leftOf = ({ taken }: Bank, { offerId, quota }: Offer): number | undefined =>
  quota && Math.max(0, quota.total - (taken.get(offerId) ?? 0));

/** What a customer relies on, as it is now. */
export function factsAt(
  bank: Bank,
  names: readonly string[],
  nowMs: number,
): Record<string, string | number> {
  const isNew = nowMs >= bank.ratesChangeAtMs;
  const known: Record<string, string | number> = {
    'price:personal-loan': isNew ? 640 : 590,
    'terms:personal-loan': isNew ? '2026-11' : '2026-06',
    'price:card-replacement': 10_00,
    'terms:debit-card': '2026-01',
  };
  return Object.fromEntries(
    names.flatMap((name) => (known[name] === undefined ? [] : [[name, known[name]] as const])),
  );
}
