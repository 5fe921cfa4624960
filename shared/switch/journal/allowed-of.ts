import type { Money } from '../../cash/money.ts';
import type { JournalEntry } from './journal-entry.ts';

/** As much of what a machine says that it kept as it was allowed to keep. Nobody has verified more. */
export function allowedOf(entry: Pick<JournalEntry, 'authorized' | 'requested'>, kept: Money): Money {
  const allowed = entry.authorized ?? entry.requested;
  return allowed && isMore(kept, allowed) ? allowed : kept;
}

export const isMore = (one: Money, other: Money): boolean =>
  one.currency === other.currency && one.amountMinor > other.amountMinor;
