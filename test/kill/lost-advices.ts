import { setTimeout as wait } from 'node:timers/promises';
import { dayOf } from '../../shared/aws/journal/journal.ts';
import { entriesOfDay } from '../../shared/aws/journal/journal-listings.ts';
import { keyText, type TransactionKey } from '../../shared/switch/canonical/transaction-key.ts';
import type { JournalEntry } from '../../shared/switch/journal/journal-entry.ts';

/** What a bridge took for the bank is on its way for a while yet. */
const ARRIVES_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 500;

/** An advice says what became of it. Nothing else may stand there afterwards. */
const UNHEARD: ReadonlySet<JournalEntry['state']> = new Set(['intended', 'approved']);

/**
 * The advices that a network was told were kept, and of which the bank's journal has not heard. The network will never
 * say them again: what came out would be held for as long as the authorization lives, and then be given back.
 */
export async function lostAdvices(kept: readonly TransactionKey[], sinceMs: number): Promise<string[]> {
  for (const untilMs = Date.now() + ARRIVES_WITHIN_MS; ; await wait(LOOK_EVERY_MS)) {
    const heard = await heardSince(sinceMs);
    const lost = kept.filter((key) => !heard.has(nameOf(key)));
    if (lost.length === 0 || Date.now() > untilMs) return [...new Set(lost.map(keyText))];
  }
}

async function heardSince(sinceMs: number): Promise<ReadonlySet<string>> {
  const heard = new Set<string>();
  for (const day of new Set([dayOf(sinceMs), dayOf(Date.now())])) {
    for await (const { key, state } of entriesOfDay(day)) if (!UNHEARD.has(state)) heard.add(nameOf(key));
  }
  return heard;
}

/** No two messages of a run have the same reference; the time is told with more or fewer digits, by dialect. */
const nameOf = ({ terminal, traceReference }: TransactionKey): string => `${terminal} ${traceReference}`;
