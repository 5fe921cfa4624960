import type { PseudonymKeys } from '../../../shared/measures/pseudonym.ts';
import { earn, live } from './activities/live.ts';
import { type Agenda, anAgenda } from './agenda.ts';
import type { Activity, Bank } from './bank.ts';
import { aBookKeeper, type Books } from './books.ts';
import { aSimulatedCustomer, type Customer } from './customer.ts';
import type { FactLine } from './fact-line.ts';

export interface History {
  readonly customers: number;
  readonly days: number;
  readonly seed: number;
  /** The first day (UTC). */
  readonly from: string;
}

export interface Watching {
  readonly tell: (fact: FactLine) => void;
  readonly keys?: PseudonymKeys;
  /** After each day. */
  readonly passed?: (day: number) => void;
}

const DAY_MS = 86_400_000;

/**
 * Lives a history of a bank: each customer has intentions, patience and channels that they like, and whatever they do is
 * decided by the bank's own pure decisions, on one clock for all. The same seed lives the same history.
 */
export function simulateHistory(
  { customers, days, seed, from }: History,
  { tell, keys = keysOf(seed), passed }: Watching,
): Books {
  const beginsAtMs = Date.parse(from);
  const endsAtMs = beginsAtMs + days * DAY_MS;
  const agenda = anAgenda(beginsAtMs);
  const keeper = aBookKeeper();
  const bank: Bank = {
    agenda,
    keys,
    books: keeper,
    tell,
    arms: new Map(),
    taken: new Map(),
    ratesChangeAtMs: beginsAtMs + Math.round((days * DAY_MS) / 2),
    begin: (_, activity) => goOnWith(agenda, activity),
  };
  for (let number = 0; number < customers; number += 1) {
    const customer: Customer = aSimulatedCustomer(seed, number, beginsAtMs);
    bank.begin(customer, earn(customer));
    bank.begin(customer, live(bank, customer));
  }
  for (let day = 1; day <= days; day += 1) {
    agenda.passUntil(Math.min(endsAtMs, beginsAtMs + day * DAY_MS));
    passed?.(day);
  }
  return keeper.books;
}

/** An activity does what it does next, and is noted for when it goes on. */
function goOnWith(agenda: Agenda, activity: Activity): void {
  const { done, value } = activity.next();
  if (!done) agenda.note(agenda.nowMs() + Math.max(1, value), () => goOnWith(agenda, activity));
}

/** Whoever knows the seed knows who is behind a pseudonym: nobody is. */
const keysOf = (seed: number): PseudonymKeys => ({
  '1970-01-01': `the key of a simulated bank, by its seed: ${seed}`,
});
