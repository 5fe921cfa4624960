import type { Terms } from './definition.ts';
import { definitionOf } from './definitions.ts';
import type { Circumstances } from './follows.ts';
import { isWalkUp, type Transaction } from './transaction.ts';

/** What a definition may look at, of one transaction as it stands. */
export const circumstancesOf = (customerId: string, transaction: Transaction): Circumstances => ({
  customerId,
  transactionId: transaction.id,
  answers: transaction.answers,
  facts: transaction.facts,
  actId: `${transaction.id}.${transaction.moneyActs + 1}`,
});

/**
 * What the customer would sign now, once every question before the approval is answered. Nothing, of what they approved
 * by card and PIN at a machine.
 */
export function termsOf(customerId: string, transaction: Transaction): Terms | undefined {
  if (isWalkUp(transaction)) return undefined;
  const { terms, steps } = definitionOf(transaction);
  const questions = steps.filter(({ form }) => form === 'question');
  if (!terms || questions.some(({ name }) => transaction.answers[name] === undefined)) return undefined;
  return terms(circumstancesOf(customerId, transaction));
}
