import * as z from 'zod';
import type { Money } from './money.ts';

const Id = z.string().min(1);
const AmountMinor = z.int().min(0);
const Currency = z.string().regex(/^[A-Z]{3}$/);

/** One side of a posting. A credit is positive, a debit negative; what a customer owns is a credit. */
export const Line = z.discriminatedUnion('of', [
  z.object({ of: z.literal('customer'), customerId: Id, accountId: Id, amountMinor: z.int() }),
  z.object({ of: z.literal('bank'), account: Id, amountMinor: z.int() }),
]);
export type Line = z.infer<typeof Line>;

/** One movement of money: lines that sum to zero, in one currency, written once and never changed. */
export const Posting = z.object({
  postingId: Id,
  currency: Currency,
  lines: z.array(Line).min(2),
  postedAtMs: z.int(),
});
export type Posting = z.infer<typeof Posting>;

/** A customer's account as the ledger keeps it. */
export const LedgerAccount = z.object({
  customerId: Id,
  accountId: Id,
  name: z.string(),
  iban: z.string(),
  currency: Currency,
  /** From 0 to 7: where it stands in the customer's list. */
  position: z.int().min(0).max(7),
  openingMinor: AmountMinor,
  /** How far below zero the customer may go, if they agree each time. */
  overdraftMinor: AmountMinor.optional(),
  balanceMinor: z.int(),
  availableMinor: z.int(),
});
export type LedgerAccount = z.infer<typeof LedgerAccount>;

const Placed = z.object({
  holdId: Id,
  customerId: Id,
  accountId: Id,
  currency: Currency,
  heldMinor: AmountMinor,
});

/** Money set aside. A hold that was released before it was placed knows nothing but its name. */
export const Hold = z.discriminatedUnion('state', [
  Placed.extend({ state: z.literal('held') }),
  Placed.extend({ state: z.literal('captured'), capturedMinor: AmountMinor }),
  Placed.partial().extend({ state: z.literal('released'), holdId: Id }),
]);
export type Hold = z.infer<typeof Hold>;
export type PlacedHold = Extract<Hold, { state: 'held' }>;

/** Cash that a machine counted and that is owed to a customer, until it is allocated to an account. */
export const TakeIn = z.object({
  takeInId: Id,
  customerId: Id,
  terminalId: Id,
  currency: Currency,
  amountMinor: AmountMinor,
  /** The part of it that a claim had paid before it was counted: it is owed to nobody. */
  refundedMinor: AmountMinor.optional(),
  state: z.enum(['in-transit', 'allocated']),
});
export type TakeIn = z.infer<typeof TakeIn>;

/** What of it is owed to the customer. */
export const owedOf = ({ amountMinor, refundedMinor = 0, currency }: TakeIn): Money => ({
  amountMinor: amountMinor - refundedMinor,
  currency,
});

/** All that the ledger knows, at a moment at which nothing moves. */
export interface Books {
  readonly postings: readonly Posting[];
  readonly accounts: readonly LedgerAccount[];
  readonly holds: readonly Hold[];
  readonly takeIns: readonly TakeIn[];
}

/** What the books have of one withdrawal or deposit. */
export type Booked = Pick<Books, 'holds' | 'postings' | 'takeIns'>;

/** The bank's own accounts. Cash in a machine has one account per machine. */
export const depositsInTransit = 'deposits-in-transit';
export const transfersOut = 'transfers-out';
export const fees = 'fees';
/** What the bank owes a network whose machines it was taken at. */
export const surcharges = (network: string): string => `surcharges:${network}`;
/** What claims were upheld with: the bank bears it, until people have settled it with the machine's network. */
export const claimsPaid = 'claims-paid';
export const opening = 'opening';
/** Cash that was out before anybody knew: people look at it at the end of the day. */
export const lateCash = (terminalId: string): string => `${LATE_CASH}${terminalId}`;
export const LATE_CASH = 'late-cash:';
/** What the bank bears of it, since the account is gone. */
export const lateCashUnowned = 'late-cash-unowned';
export const cashInMachine = (terminalId: string): string => `${CASH_IN_MACHINE}${terminalId}`;
export const CASH_IN_MACHINE = 'cash-in-machine:';
