import type { BookedNames } from '../cash/bank.ts';
import type { Posting } from '../cash/books.ts';
import { takeInIdOf } from '../cash/take-in-id.ts';
import { lateActOf } from '../reconciliation/names-in-books.ts';
import type { Claim } from '../session/claim.ts';
import type { Transaction } from '../transaction/transaction.ts';

/** Every name under which the books may have something of a transaction. */
export function namesOfTransaction({ id, moneyActs, money }: Transaction): BookedNames {
  const acts = Array.from({ length: moneyActs }, (_, at) => `${id}.${at + 1}`);
  const late = (money.reports ?? []).map(({ authorizationId }) => lateActOf(authorizationId));
  const takeIn = takeInIdOf(id);
  return { holdIds: acts, postingIds: [...acts, ...late, id, takeIn], takeInIds: [takeIn, id] };
}

/** A refund may have been tried more than once: an account may have been closed. */
const REFUNDS_MAX = 5;

export const namesOfClaim = ({ claimId }: Claim): BookedNames => ({
  holdIds: [],
  postingIds: Array.from({ length: REFUNDS_MAX }, (_, at) => `${claimId}.${at + 1}`),
  takeInIds: [],
});

/** The names of several, as one. */
export const together = (names: readonly BookedNames[]): BookedNames => ({
  holdIds: names.flatMap(({ holdIds }) => holdIds),
  postingIds: names.flatMap(({ postingIds }) => postingIds),
  takeInIds: names.flatMap(({ takeInIds }) => takeInIds),
});

/** A posting with the lines of this customer and of the bank, and of nobody else. */
export const withoutOthers = (posting: Posting, customerId: string): Posting => ({
  ...posting,
  lines: posting.lines.filter((line) => line.of === 'bank' || line.customerId === customerId),
});
