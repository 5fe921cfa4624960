import type { MoneyDecline } from '../../cash/bank.ts';
import { LedgerAccount } from '../../cash/books.ts';
import type { Money } from '../../cash/money.ts';
import type { InTheWay, Write } from '../write-together.ts';
import { accountKey, isThere, ledgerTableName } from './keys.ts';

interface AccountName {
  readonly customerId: string;
  readonly accountId: string;
}

/** Sets money aside: it stays on the account and may not be spent. The account may be overdrawn by so much, if agreed. */
export const setAside = (
  account: AccountName,
  { amountMinor, currency }: Money,
  overdraft?: Money | undefined,
): Write =>
  move(account, {
    currency,
    availableMinor: -amountMinor,
    needsMinor: amountMinor - (overdraft?.amountMinor ?? 0),
    overdraftMinor: overdraft?.amountMinor,
  });

/** Gives a part of what was set aside back. */
export const giveBack = (account: AccountName, { amountMinor, currency }: Money): Write =>
  move(account, { currency, availableMinor: amountMinor });

/** Takes money that was not set aside before. */
export const spend = (account: AccountName, { amountMinor, currency }: Money): Write =>
  move(account, {
    currency,
    balanceMinor: -amountMinor,
    availableMinor: -amountMinor,
    needsMinor: amountMinor,
  });

/** Takes what is gone already, whatever is left: an account may fall below zero by it. */
export const takeWhatIsGone = (account: AccountName, { amountMinor, currency }: Money): Write =>
  move(account, { currency, balanceMinor: -amountMinor, availableMinor: -amountMinor });

export const receive = (account: AccountName, { amountMinor, currency }: Money): Write =>
  move(account, { currency, balanceMinor: amountMinor, availableMinor: amountMinor });

/** Ends a hold: what was taken leaves the balance, and the rest may be spent again. */
export const endHold = (
  hold: AccountName & { readonly heldMinor: number; readonly currency: string },
  takenMinor: number,
): Write =>
  move(hold, {
    currency: hold.currency,
    balanceMinor: -takenMinor,
    availableMinor: hold.heldMinor - takenMinor,
  });

/** Why an account refused a move. An account of another customer is unknown, so that nobody learns of it. */
export function whyRefused(
  account: InTheWay | undefined,
  money: { readonly currency: string },
): MoneyDecline {
  if (!account) throw new Error('The ledger refused an act, and it was not for its account.');
  if (!account.item) return 'account-unknown';
  return LedgerAccount.parse(account.item).currency === money.currency
    ? 'funds-insufficient'
    : 'currency-differs';
}

const currencyIsTheSame = '#currency = :currency';
const enoughIsAvailable = '#available >= :needs';
const soMuchOverdraftIsAgreed = '#overdraft >= :overdraft';

interface Move {
  readonly currency: string;
  readonly balanceMinor?: number;
  readonly availableMinor: number;
  /** How much must be available for the move, if any. */
  readonly needsMinor?: number;
  /** How far below zero it may be after the move, if it may. */
  readonly overdraftMinor?: number | undefined;
}

function move(account: AccountName, wanted: Move): Write {
  const { currency, balanceMinor = 0, availableMinor, needsMinor, overdraftMinor } = wanted;
  const overdrawing = overdraftMinor !== undefined;
  const conditions = [
    isThere,
    currencyIsTheSame,
    ...(needsMinor === undefined ? [] : [enoughIsAvailable]),
    ...(overdrawing ? [soMuchOverdraftIsAgreed] : []),
  ];
  return {
    Update: {
      TableName: ledgerTableName(),
      Key: accountKey(account),
      UpdateExpression: 'ADD #balance :balance, #available :available',
      ConditionExpression: conditions.join(' AND '),
      ExpressionAttributeNames: {
        '#balance': 'balanceMinor',
        '#available': 'availableMinor',
        '#currency': 'currency',
        ...(overdrawing && { '#overdraft': 'overdraftMinor' }),
      },
      ExpressionAttributeValues: {
        ':balance': balanceMinor,
        ':available': availableMinor,
        ':currency': currency,
        ':needs': needsMinor,
        ':overdraft': overdraftMinor,
      },
    },
  };
}
