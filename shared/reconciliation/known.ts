import type { Booked } from '../cash/books.ts';
import type { Money } from '../cash/money.ts';
import type { WholeCash } from '../session/whole-cash.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { DayDifference } from './day-difference.ts';

/** What the bank itself knows of a withdrawal or deposit: the session, and the books. */
export interface Known {
  /** Open, or ended. */
  readonly transaction: Transaction | undefined;
  /** What the same machine reported late of it, which became a transaction of its own. */
  readonly late: Transaction | undefined;
  readonly booked: Booked;
  /** Of what a claim paid: all its cash, with the claims about it. */
  readonly whole?: WholeCash;
}

/** What became of it, in the words of whoever asked. */
export type Fate = 'declined' | 'reversed' | 'completed-full' | 'completed-part' | 'unknown';

/** How one withdrawal or deposit comes out of the reconciliation. */
export interface Verdict {
  readonly fate: Fate;
  /** The cash that moved, by the word of the network or of the machine. */
  readonly cash: Money | undefined;
  /** What is booked for it. */
  readonly booked: Money | undefined;
  /** None, and all sides agree. */
  readonly differences: readonly DayDifference[];
}
