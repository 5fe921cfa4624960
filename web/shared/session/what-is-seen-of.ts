import type { components } from '../../client/schema.generated.ts';

/**
 * What a customer saw of what they pressed something about, to be held against what is there now. What somebody of the bank
 * asks is part of it: a "yes" is to that question, and to none that took its place.
 */
export function whatIsSeenOf(
  transactionId: string | undefined,
  session: Pick<components['schemas']['Session'], 'transactions' | 'assistance'> | undefined,
): string | undefined {
  if (transactionId === undefined) return undefined;
  const transaction = session?.transactions.find(({ id }) => id === transactionId);
  return JSON.stringify([transaction, session?.assistance?.consent]);
}
