import * as z from 'zod';
import { Fee } from './fee.ts';
import { Money } from './money.ts';

const Id = z.string().min(1).max(80);

/** Money that goes to somebody else. */
export const Creditor = z.strictObject({ iban: z.string().min(15).max(34), name: z.string().min(1).max(70) });
export type Creditor = z.infer<typeof Creditor>;

/** What a claim was upheld with, paid to the account that the money was taken from. */
export const Refund = z.strictObject({
  act: z.literal('refund'),
  id: Id,
  customerId: Id,
  accountId: Id,
  money: Money,
});

/**
 * One thing to do with money, as data: first written into the session as an intention, then carried out,
 * then recorded. Each is idempotent by its own `id`, so a crash anywhere between leaves something that can be
 * carried out again.
 *
 * - `hold`: sets an amount of the account aside, and the fee beside it. With `overdraft` the account may be so far
 *   below zero afterwards, within what its customer agreed with the bank.
 * - `resize`: changes what a hold sets aside, all in all, to `money`: so a fee comes to it, or goes again.
 * - `capture`: takes what was dispensed out of the hold, from nothing up to all of it, with its fee, and gives the rest
 *   back.
 * - `release`: gives the whole hold back. A release that arrives before its hold forbids the hold (ISO 8583:
 *   a reversal before its original).
 * - `transfer`: moves money to a creditor.
 * - `fee`: moves money to the bank.
 * - `settle-late`: takes what a machine gave out and reported only after the hold was given back. It is out, so
 *   it is never declined.
 * - `take-in`: records cash that a machine counted as owed to the customer, in transit; but for what a claim has paid
 *   them for it already, which goes back to where claims are paid from.
 * - `allocate`: moves taken-in cash from transit to one of the customer's accounts.
 * - `refund`: pays a customer what a claim of theirs was found right about.
 */
export const MoneyAct = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('hold'),
    id: Id,
    customerId: Id,
    accountId: Id,
    money: Money,
    fee: Fee.optional(),
    overdraft: Money.optional(),
  }),
  z.strictObject({
    act: z.literal('resize'),
    id: Id,
    holdId: Id,
    money: Money,
    /** The part of it that is the fee. */
    fee: Fee.optional(),
    overdraft: Money.optional(),
  }),
  z.strictObject({
    act: z.literal('capture'),
    id: Id,
    holdId: Id,
    terminalId: Id,
    money: Money,
    fee: Fee.optional(),
  }),
  z.strictObject({ act: z.literal('release'), id: Id, holdId: Id }),
  z.strictObject({
    act: z.literal('transfer'),
    id: Id,
    customerId: Id,
    accountId: Id,
    money: Money,
    creditor: Creditor,
  }),
  z.strictObject({ act: z.literal('fee'), id: Id, customerId: Id, accountId: Id, money: Money }),
  z.strictObject({
    act: z.literal('settle-late'),
    id: Id,
    customerId: Id,
    accountId: Id,
    terminalId: Id,
    money: Money,
  }),
  z.strictObject({
    act: z.literal('take-in'),
    id: Id,
    customerId: Id,
    terminalId: Id,
    money: Money,
    /** The part of it that a claim has paid already. */
    refunded: Money.optional(),
  }),
  z.strictObject({ act: z.literal('allocate'), id: Id, takeInId: Id, customerId: Id, accountId: Id }),
  Refund,
]);
export type MoneyAct = z.infer<typeof MoneyAct>;
export type MoneyActOf<Name extends MoneyAct['act']> = Extract<MoneyAct, { act: Name }>;
