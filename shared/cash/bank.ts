import * as z from 'zod';
import type { Booked } from './books.ts';
import type { Money } from './money.ts';
import type { MoneyAct } from './money-act.ts';

/**
 * The port behind which the money is. The default adapter is a double-entry ledger in DynamoDB
 * (`shared/aws/ledger`); a bank replaces it with its core's API.
 */
export interface Bank {
  /**
   * Carries an act out, once per `act.id` however often it is asked, and answers alike each time.
   *
   * An expected "no" is an answer. Anything thrown is an outage: the outcome is unknown, and the same act may
   * be carried out again.
   */
  carryOut(act: MoneyAct): Promise<MoneyOutcome>;

  /** The customer's accounts, at most 8, in the order the customer knows them. */
  accountsOf(customerId: string): Promise<Account[]>;

  /** What is booked under these names, for the end of a day. What is not there is left out. */
  bookedUnder(names: BookedNames): Promise<Booked>;
}

/** The ids of acts, as they may stand in the books: as a hold, as a posting, as cash that was taken in. */
export interface BookedNames {
  readonly holdIds: readonly string[];
  readonly postingIds: readonly string[];
  readonly takeInIds: readonly string[];
}

export type MoneyOutcome = { readonly done: true } | { readonly done: false; readonly because: MoneyDecline };

/** Why a bank says no to an act. */
export const MoneyDecline = z.enum([
  'funds-insufficient',
  'account-unknown',
  'currency-differs',
  'hold-unknown',
  'hold-released',
  'hold-captured',
  'hold-exceeded',
  'take-in-unknown',
  'take-in-allocated',
]);
export type MoneyDecline = z.infer<typeof MoneyDecline>;

export interface Account {
  readonly accountId: string;
  /** What the customer calls it, in their bank's words. */
  readonly name: string;
  /** Shown in part only; no card number anywhere. */
  readonly iban: string;
  /** What is on it. */
  readonly balance: Money;
  /** What may be spent: the balance less what is held. */
  readonly available: Money;
  /** How far below zero the customer may go by agreement, if they say so each time. */
  readonly overdraft?: Money;
}
