import { dayOf } from '../shared/aws/journal/journal.ts';
import { findReconciliation, keepReconciliation } from '../shared/aws/journal/reconciliations.ts';
import { reconcileDay } from '../shared/aws/reconcile-day.ts';
import { clock } from './edge/clock.ts';
import { noteWork, work } from './edge/observed-work.ts';

const DAY_MS = 24 * 3600 * 1000;

/** A day that was not clean is looked at again for a week: by then every network has reported, or never will. */
const DAYS_LOOKED_BACK = 7;

/**
 * Called by the clock once a day: reconciles the day that has ended, and again those of the last week that were not
 * clean or were missed. Each report stands in the place of the one before.
 */
export const handler = work('reconcile-day', async (): Promise<void> => {
  const nowMs = clock.nowMs();
  for (let back = 1; back <= DAYS_LOOKED_BACK; back += 1) {
    const day = dayOf(nowMs - back * DAY_MS);
    const before = await findReconciliation(day);
    if (before?.isClean && back > 1) continue;
    const { report } = await reconcileDay(day, nowMs);
    await keepReconciliation(report);
    const { matched, differing, unknown, rowsOff } = report;
    noteWork('reconcile-day', {
      Matched: matched,
      Differing: differing,
      UnknownOutcomes: unknown,
      RowsOff: rowsOff,
    });
  }
});
