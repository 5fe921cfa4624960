import { bank } from '../../shared/aws/bank.ts';
import { findRate } from '../../shared/aws/directory/products.ts';
import { asked } from '../../shared/cash/asked-prompt.ts';
import type { Account } from '../../shared/cash/bank.ts';
import { type Charges, chargesOf } from '../../shared/cash/charges.ts';
import { CURRENCY } from '../../shared/cash/currency.ts';
import { type Fee, withFee } from '../../shared/cash/fee.ts';
import type { Money } from '../../shared/cash/money.ts';
import { type AgreedPrompts, areMet, promptsFor } from '../../shared/cash/prompt.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { whyNotWithdrawable } from '../../shared/session/why-not-withdrawable.ts';

export interface ToBeAgreed {
  readonly customerId: string;
  /** The account that it is billed to. */
  readonly accountId: string;
  readonly requested: Money;
  readonly fee: Fee | undefined;
  /** What is set aside for it already, of a withdrawal that was prepared. */
  readonly held?: { readonly money: Money; readonly fee?: Fee | undefined } | undefined;
}

/**
 * What a withdrawal costs beside its cash, as the customer agreed to it, to the last figure. Refuses with what to ask
 * them, where they have not; nothing is set aside then. Nobody is asked about an amount that cannot be withdrawn.
 */
export async function agreedCharges(
  { customerId, accountId, requested, fee, held }: ToBeAgreed,
  consents: AgreedPrompts = [],
): Promise<Charges> {
  const rate = held || requested.currency === CURRENCY ? undefined : await findRate(requested.currency);
  const heldMinor = held ? withFee(held.money, held.fee).amountMinor : 0;
  const isCovered = heldMinor >= withFee(requested, fee).amountMinor;
  const account = isCovered ? undefined : await accountNamed(customerId, accountId);
  const charges = chargesOf({ requested, account, fee, rate, heldMinor });
  if (!held && whyNotWithdrawable(requested, charges.conversion)) return {};
  const prompts = promptsFor(charges);
  if (areMet(prompts, consents)) return charges;
  throw new Refusal(
    'consent-needed',
    'The customer must agree first. Ask, and send it with what they agreed to.',
    {
      prompts: prompts.map(asked),
    },
  );
}

async function accountNamed(customerId: string, accountId: string): Promise<Account | undefined> {
  const accounts = await bank.accountsOf(customerId);
  return accounts.find((each) => each.accountId === accountId);
}
