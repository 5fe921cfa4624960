import { type Happened, type PseudonymKeys, type Pseudonyms, pseudonymsOf } from './pseudonym.ts';

/**
 * As whose an event is counted; nothing where it is not.
 *
 * Who objects to being counted is followed no further: what they do to a transaction is counted as that transaction's
 * alone, because a transaction that is not counted to its end would look like one that the bank dropped; and all else of
 * theirs is not counted.
 */
export function countedAs(
  event: Happened & { readonly data: Readonly<Record<string, unknown>> },
  keys: PseudonymKeys,
  mayBeFollowed: boolean,
): Pseudonyms | undefined {
  if (mayBeFollowed) return pseudonymsOf(event, keys);
  const { transactionId } = event.data;
  if (typeof transactionId !== 'string') return undefined;
  return pseudonymsOf({ ...event, subject: `transaction#${transactionId}` }, keys);
}
