import type { Money } from '../cash/money.ts';
import { accountOf } from '../transaction/account-of.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Claim, ClaimAbout } from './claim.ts';
import { movedMinor, uncountedRefundMinor, type WholeCash } from './whole-cash.ts';

/** What a claim about this transaction may be about. Nothing, while no machine has had anything to do with it. */
export function claimableAs({ kind, money }: Transaction): readonly ClaimAbout[] {
  if (kind === 'cash-withdrawal') return money.dispensing || money.reports ? ofWithdrawals : [];
  if (kind === 'cash-deposit') return money.slots ? ofDeposits : [];
  return [];
}

const ofWithdrawals: readonly ClaimAbout[] = [
  'cash-not-received',
  'amount-differs',
  'cash-retained',
  'not-mine',
];
const ofDeposits: readonly ClaimAbout[] = ['amount-differs', 'cash-retained'];

/** The machine that had to do with it last. */
export const terminalOf = ({ money }: Transaction): string | undefined =>
  money.dispensing?.terminalId ?? money.reports?.at(-1)?.terminalId ?? money.countedBy ?? money.slots?.at(-1);

export interface Refundable {
  /** The most that it may be: what was taken for cash that the customer did not get, with its fee, or cash not counted. */
  readonly upToMinor: number;
  readonly currency: string;
  /** Where it goes. Nothing where a deposit was never allocated. */
  readonly accountId: string | undefined;
}

/**
 * What may be refunded of a transaction that a claim is about, as it stands now: never what a claim has paid before,
 * and of a deposit never what was counted, at whichever machine and however late.
 */
export function refundable(
  transaction: Transaction,
  { amount }: Pick<Claim, 'amount'>,
  whole: WholeCash,
): Refundable {
  const { money } = transaction;
  const refundedMinor = uncountedRefundMinor(whole);
  if (transaction.kind === 'cash-withdrawal') {
    const taken = money.reports?.findLast(({ dispensed }) => dispensed.amountMinor > 0);
    const paid = money.dispensed && plus(money.dispensed, money.fee);
    return within(paid, refundedMinor, taken?.accountId ?? accountOf(transaction));
  }
  return within(amount, movedMinor(whole) + refundedMinor, accountOf(transaction));
}

const plus = (money: Money, fee: Money | undefined): Money => ({
  ...money,
  amountMinor: money.amountMinor + (fee?.amountMinor ?? 0),
});

const within = (of: Money | undefined, lessMinor: number, accountId: string | undefined): Refundable => ({
  upToMinor: Math.max(0, (of?.amountMinor ?? 0) - lessMinor),
  currency: of?.currency ?? '',
  accountId,
});
