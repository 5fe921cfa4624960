import type { Money } from '../cash/money.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { DispenserToken, Transaction } from '../transaction/transaction.ts';

/** One authorization, as its machine names it. */
export interface NamedAuthorization {
  readonly terminalId: string;
  readonly authorizationId: string;
}

/** What a machine says that the customer got, and what its dispenser swears that they got. */
export interface Testimony extends NamedAuthorization {
  readonly dispensed: Pick<Money, 'amountMinor'>;
  readonly proven?: Pick<Money, 'amountMinor'> | undefined;
}

/** The token that was given on an authorization, if one was, and for how much. Also once it has been reported. */
export function tokenedOrder(
  { money }: Transaction,
  { terminalId, authorizationId }: NamedAuthorization,
): (DispenserToken & { readonly money: Money }) | undefined {
  const isIt = (each: NamedAuthorization) =>
    each.terminalId === terminalId && each.authorizationId === authorizationId;
  const { dispensing, hold } = money;
  if (dispensing && isIt(dispensing) && hold) {
    return dispensing.token && { ...dispensing.token, money: hold.money };
  }
  const report = money.reports?.find(isIt);
  return report?.token && { ...report.token, money: report.authorized };
}

/** The same, as it is remembered with a report. */
export function tokenedAs(
  transaction: Transaction,
  authorization: NamedAuthorization,
): { token?: DispenserToken } {
  const { money: _, ...token } = tokenedOrder(transaction, authorization) ?? {};
  return 'nonce' in token ? { token } : {};
}

/**
 * Holds a report to the dispenser's evidence. Where the dispenser was trusted with a token and swears to what it did,
 * the machine's word settles nothing, by whichever door it comes; where evidence was sent, the word must agree with it.
 */
export function requireProof(transaction: Transaction, testimony: Testimony): void {
  const { dispensed, proven } = testimony;
  if (!proven) {
    if (!tokenedOrder(transaction, testimony)?.needsEvidence) return;
    throw new Refusal('evidence-missing', 'Only what its dispenser swears to settles this authorization.');
  }
  if (proven.amountMinor === dispensed.amountMinor) return;
  throw new Refusal(
    'evidence-impossible',
    'The machine reports another amount than its dispenser swears to.',
  );
}
