import { expect } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { readBooks } from '../../shared/aws/ledger/books.ts';
import { balanceTheBooks } from '../../shared/cash/balance-the-books.ts';

/** What a customer may spend of an account, in minor units. */
export async function availableOn(customerId: string, accountId = 'current'): Promise<number | undefined> {
  const accounts = await bank.accountsOf(customerId);
  return accounts.find((account) => account.accountId === accountId)?.available.amountMinor;
}

/** What is on a customer's account, in minor units. */
export async function balanceOf(customerId: string, accountId = 'current'): Promise<number | undefined> {
  const accounts = await bank.accountsOf(customerId);
  return accounts.find((account) => account.accountId === accountId)?.balance.amountMinor;
}

export async function expectBalancedBooks(): Promise<void> {
  expect(balanceTheBooks(await readBooks())).toEqual([]);
}
