import type { Transaction } from './transaction.ts';

/** The account that the customer chose for it, at whichever step asked. */
export function accountOf({ answers }: Pick<Transaction, 'answers'>): string | undefined {
  const chosen = Object.values(answers).find((answer) => answer['accountId'] !== undefined)?.['accountId'];
  return typeof chosen === 'string' ? chosen : undefined;
}
