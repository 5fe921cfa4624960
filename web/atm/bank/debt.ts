import type { components } from '../../client/schema.generated.ts';
import type { Money } from '../machine/money.ts';
import type { NothingBecause } from '../machine/order.ts';
import type { Prompt } from '../machine/visit.ts';

/**
 * What a machine owes the bank a word about, until the bank has heard it. It holds no customer's name and no card; a pass
 * of a visit that is over opens nothing more, and says whose the cash was.
 */
export type Debt = CashOut | AskedInVain | CashIn;

/** Cash that may come out, or may have: from the bank's word on. Until a report says otherwise, nothing did. */
export type CashOut = (Prepared | WalkUp) & {
  readonly authorized: Money;
  readonly presented: Money;
  readonly because: NothingBecause;
};

interface Prepared {
  readonly is: 'prepared';
  readonly transactionId: string;
  readonly authorizationId: string;
  readonly pass: string;
}

interface WalkUp {
  readonly is: 'walk-up';
  readonly request: WithdrawalRequest;
}

/** Nobody answered whether prepared cash may come out. It is asked once more, under the same key, to take it back. */
export interface AskedInVain {
  readonly is: 'asked-in-vain';
  readonly transactionId: string;
  readonly pass: string;
  readonly ifMatch: string;
  readonly agreed: readonly Prompt[];
}

/** Notes that were counted and are kept: none, as long as the slot is open and nobody has put anything in. */
export interface CashIn {
  readonly is: 'cash-in';
  readonly transactionId: string;
  readonly pass: string;
  readonly counted: Money;
}

/** Of what may come out, as long as none of it has. */
export const nothingYet = (authorized: Money): Pick<CashOut, 'authorized' | 'presented' | 'because'> => ({
  authorized,
  presented: { ...authorized, amountMinor: 0 },
  because: 'unable-to-deliver',
});

export type WithdrawalRequest = components['schemas']['ATMWithdrawalRequest'];
