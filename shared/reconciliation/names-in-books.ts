import type { BookedNames } from '../cash/bank.ts';
import { takeInIdOf } from '../cash/take-in-id.ts';
import type { Transaction } from '../transaction/transaction.ts';

/** Of a transaction that stepped back and forth for ever, only the last acts are looked up. */
const ACTS_MAX = 20;

/** By which names the books may have something of a withdrawal: its acts, each of which may be a hold. */
export function namesOfWithdrawal(
  { id, moneyActs }: Pick<Transaction, 'id' | 'moneyActs'>,
  authorizationId: string,
): BookedNames {
  const first = Math.max(1, moneyActs - ACTS_MAX + 1);
  const acts = Array.from({ length: moneyActs - first + 1 }, (_, at) => `${id}.${first + at}`);
  return { holdIds: acts, postingIds: [...acts, lateActOf(authorizationId)], takeInIds: [] };
}

export const namesOfDeposit = ({ id }: Pick<Transaction, 'id'>): BookedNames => ({
  holdIds: [],
  postingIds: [takeInIdOf(id)],
  takeInIds: [takeInIdOf(id)],
});

/** What is booked late is known by its authorization, since the withdrawal may have gone on without it. */
export const lateActOf = (authorizationId: string): string => `${authorizationId}.late`;
