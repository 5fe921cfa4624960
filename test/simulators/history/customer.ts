import { createHash } from 'node:crypto';
import { isAllowed } from '../../../shared/consent/is-allowed.ts';
import { type Book, unopenedBook } from '../../../shared/offer/book/book.ts';
import { emptyBook, type ReminderBook } from '../../../shared/reminder/reminder-book.ts';
import { pseudonymOf, saltOf } from '../../../shared/seal/pseudonym.ts';
import type { Claim } from '../../../shared/session/claim.ts';
import { type Session, unopenedSession } from '../../../shared/session/session.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { type Chance, chanceOf, seedOf } from '../atm-network/chance.ts';
import { type Accounts, openAccounts } from './accounts.ts';
import { drawPersona, type Persona, share } from './persona.ts';

/** One simulated customer: who they are, and what the bank has of them in its tables. */
export interface Customer {
  readonly customerId: string;
  readonly outboxes: { readonly session: string; readonly offers: string; readonly reminders: string };
  readonly persona: Persona;
  readonly chance: Chance;
  /** By which it is drawn who never gets an offer. */
  readonly heldOutBy: { readonly pseudonym: string; readonly salt: string };
  readonly accounts: Accounts;
  session: Session;
  book: Book;
  reminders: ReminderBook;
  /** Of those that ended lately: what the bank may still have to look at. */
  readonly ended: Map<string, Transaction>;
  readonly claims: Map<string, Claim[]>;
  /** Transactions of which the customer said how it went. */
  readonly judged: Set<string>;
  /** No act of theirs is earlier than the one before it. */
  lastActAtMs: number;
  /** When the clock looks at the session next, if it does. */
  wokenAtMs: number;
  /** How many sign-ins, requests and signatures there were: each has a name of its own. */
  named: number;
  /** The app stays signed in until somebody signs it out. */
  app: string | undefined;
  /** They were asked what is asked on the first visit. */
  isSettled: boolean;
}

export function aSimulatedCustomer(seed: number, number: number, nowMs: number): Customer {
  const chance = chanceOf(seedOf(seed, number));
  const persona = drawPersona(chance);
  const customerId = `c-sim${String(number).padStart(8, '0')}-${seed}`;
  const sessionId = `s-${hashed(`session of ${customerId}`)}`;
  const main = Math.round(persona.monthlyIncomeMinor * (0.1 + 1.6 * share(chance)));
  const savings = chance.happens(0.4) ? { [`acct-${number}-savings`]: main * 3 } : {};
  return {
    customerId,
    outboxes: {
      session: sessionId,
      offers: `o-${hashed(`offers of ${customerId}`)}`,
      reminders: `${sessionId}.reminders`,
    },
    persona,
    chance,
    heldOutBy: { pseudonym: pseudonymOf(lotKey, customerId), salt: saltOf(lotKey) },
    accounts: openAccounts({ [`acct-${number}-current`]: main, ...savings }),
    session: unopenedSession(customerId, sessionId),
    book: unopenedBook(customerId, nowMs),
    reminders: emptyBook,
    ended: new Map(),
    claims: new Map(),
    judged: new Set(),
    lastActAtMs: 0,
    wokenAtMs: Number.POSITIVE_INFINITY,
    named: 0,
    app: undefined,
    isSettled: false,
  };
}

/** Whether they may be counted as one and the same; who objects is not. */
export const isFollowed = ({ session }: Pick<Customer, 'session'>): boolean =>
  isAllowed(session.consents, 'analytics');

/** It seals nothing here that anybody keeps. */
const lotKey = new TextEncoder().encode('the lot key of a bank that is only simulated');

/** A name that nothing else of this customer's has. */
export function aName(customer: Customer, of: string): string {
  customer.named += 1;
  return `${of}-${customer.customerId}-${customer.named}`;
}

export const mainAccountOf = ({ accounts }: Customer): string =>
  accounts.availableMinor.keys().next().value ?? '';

/** As the bank makes the names of its items: opaque, and always the same for a customer. */
const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);
