import { profileOf } from '../shared/aws/directory/networks.ts';
import { amendEntry } from '../shared/aws/journal/journal.ts';
import { dueEntries } from '../shared/aws/journal/journal-listings.ts';
import type { JournalEntry } from '../shared/switch/journal/journal-entry.ts';
import { missed, takenBack, undone } from '../shared/switch/journal/transitions.ts';
import { clock } from './edge/clock.ts';
import { inTurns } from './edge/in-turns.ts';
import { noteFailure, noteWork, work } from './edge/observed-work.ts';
import { readTraceparent } from './edge/read-traceparent.ts';
import { settleEntry } from './switch/answer-outcome.ts';
import { NotSilent } from './switch/require-unsaid.ts';
import { undoLeg } from './switch/undo-leg.ts';

/**
 * Called by the clock each minute: takes back what a crash left unanswered, undoes what was reversed meanwhile,
 * completes what completes by silence, and names what a network should have reported and has not.
 */
export const handler = work('sweep-journal', async (): Promise<void> => {
  const due = await dueEntries(clock.nowMs());
  const failed = await inTurns(due, sweep);
  for (const { error } of failed) noteFailure('sweep-journal', error);
  noteWork('sweep-journal', { Swept: due.length - failed.length, SweepFailures: failed.length });
});

async function sweep(listed: JournalEntry): Promise<void> {
  const traceparent = readTraceparent(undefined);
  // As it is now: much may have been heard since it was listed, and it may have been answered and have time again.
  const entry = await amendEntry(listed, (now) => (now && isDue(now) ? takenBack(now, clock.nowMs()) : now));
  if (entry?.toUndo) {
    await undoLeg(entry, 'never-answered', traceparent);
    await amendEntry(entry, (now = entry) => undone(now, clock.nowMs()), entry);
  } else if (entry?.state === 'approved' && isDue(entry)) {
    await finishApproved(entry, traceparent);
  }
}

const isDue = ({ dueAtMs }: JournalEntry): boolean => dueAtMs !== undefined && dueAtMs <= clock.nowMs();

/**
 * Nobody has taken it back in time: dispensed, where that was agreed. What is still approved then is a report that is
 * missing.
 */
async function finishApproved(entry: JournalEntry, traceparent: string): Promise<void> {
  const { completion } = await profileOf(entry.network);
  if (completion.by === 'silence' && entry.authorized) {
    const outcome = { presented: entry.authorized, bySilence: true } as const;
    await settleEntry(traceparent, entry, outcome, 'completion').catch(unlessSaid);
  }
  await amendEntry(entry, (now) => now && missed(now, clock.nowMs()));
}

/** Whoever said it in the meantime says it to the journal too, or is asked for it. */
function unlessSaid(error: unknown): undefined {
  if (!(error instanceof NotSilent)) throw error;
}
