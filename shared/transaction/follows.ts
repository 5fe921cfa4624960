import type { MoneyAct } from '../cash/money-act.ts';

/** What a definition may look at when it says what follows. */
export interface Circumstances {
  readonly customerId: string;
  readonly transactionId: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The id that a money act decided now must bear. */
  readonly actId: string;
}

/** What follows when a step is done: money moves, or the transaction ends. */
export type Follows = (circumstances: Circumstances) => Consequence;

export type Consequence =
  | { readonly money: MoneyAct }
  | { readonly end: 'completed' }
  | { readonly end: 'declined'; readonly because: string };
