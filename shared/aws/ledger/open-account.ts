import { isDeepStrictEqual } from 'node:util';
import { LedgerAccount, opening } from '../../cash/books.ts';
import type { Money } from '../../cash/money.ts';
import { writeTogether } from '../write-together.ts';
import { accountKey, ledgerTableName, notThereYet, placeKey } from './keys.ts';
import { posting } from './posting.ts';

export interface NewAccount {
  readonly customerId: string;
  readonly accountId: string;
  /** What the customer calls it. */
  readonly name: string;
  readonly iban: string;
  /** From 0 to 7: where it stands in the customer's list. */
  readonly position: number;
  /** How far below zero the customer may go, if they agree each time. */
  readonly overdraftMinor?: number;
}

/**
 * Opens an account with what is on it, once; asking again for the same changes nothing.
 *
 * Its place in the list is claimed with it, so no customer ever has more than eight. Throws where the place is
 * taken, or where the account was opened otherwise.
 */
export async function openAccount(account: NewAccount, openingBalance: Money): Promise<void> {
  const { amountMinor, currency } = openingBalance;
  const opened = LedgerAccount.parse({
    ...account,
    currency,
    openingMinor: amountMinor,
    balanceMinor: amountMinor,
    availableMinor: amountMinor,
  });

  const TableName = ledgerTableName();
  const { customerId, accountId, position } = opened;
  const refused = await writeTogether({
    account: {
      Put: { TableName, Item: { ...accountKey(opened), ...opened }, ConditionExpression: notThereYet },
    },
    place: {
      Put: {
        TableName,
        Item: { ...placeKey(customerId, position), accountId },
        ConditionExpression: notThereYet,
      },
    },
    ...posting(`opening.${customerId}.${accountId}`, {
      from: { bank: opening },
      to: opened,
      money: openingBalance,
    }),
  });

  if (!refused) return;
  if (!refused.account) throw new Error(`Place ${position} of the customer is taken by another account.`);
  if (!isDeepStrictEqual(asOpened(LedgerAccount.parse(refused.account.item)), asOpened(opened))) {
    throw new Error(`The account ${accountId} was opened before, and otherwise.`);
  }
}

/** An account without what has moved since. */
function asOpened({ balanceMinor: _, availableMinor: __, ...opened }: LedgerAccount) {
  return opened;
}
