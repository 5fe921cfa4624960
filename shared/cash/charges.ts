import * as z from 'zod';
import type { Account } from './bank.ts';
import { Conversion, converted, type Rate } from './conversion.ts';
import { Fee } from './fee.ts';
import { Money } from './money.ts';

/** What a withdrawal costs beside its cash, fixed before anything is set aside: nothing of it, or all of it agreed. */
export const Charges = z.strictObject({
  fee: Fee.optional(),
  /** How far below zero the account may be afterwards. */
  overdraft: Money.optional(),
  conversion: Conversion.optional(),
});
export type Charges = z.infer<typeof Charges>;

export interface ToBeCharged {
  readonly requested: Money;
  /** The account that it is billed to, as it is now. */
  readonly account: Pick<Account, 'available' | 'overdraft'> | undefined;
  readonly fee: Fee | undefined;
  /** What the requested currency costs; nothing, where it is the account's or none that is offered. */
  readonly rate: Rate | undefined;
  /** What is set aside for it already. */
  readonly heldMinor?: number;
}

/**
 * The charges of a withdrawal. An account that has too little, and an agreed overdraft that covers the rest, is
 * overdrawn; one that has too little even so is not, for its bank to say no.
 */
export function chargesOf({ requested, account, fee, rate, heldMinor = 0 }: ToBeCharged): Charges {
  const conversion = rate && converted(requested, rate);
  const billed = conversion?.billed ?? requested;
  const missing = billed.amountMinor + (fee?.money.amountMinor ?? 0) - heldMinor;
  const overdraft = account && overdrawnBy(missing, account);
  return { ...(fee && { fee }), ...(overdraft && { overdraft }), ...(conversion && { conversion }) };
}

function overdrawnBy(
  missingMinor: number,
  { available, overdraft }: NonNullable<ToBeCharged['account']>,
): Money | undefined {
  const belowZero = missingMinor - available.amountMinor;
  if (missingMinor <= 0 || belowZero <= 0 || belowZero > (overdraft?.amountMinor ?? 0)) return undefined;
  return { amountMinor: belowZero, currency: available.currency };
}
